import { setTimeout as wait } from 'node:timers/promises'
import { hasCode } from '../lib/jsonFile'
import { PlainError } from '../lib/plainError.mjs'
import { type Cluster, type StartedServer, startServer } from './cluster'
import { localUrl, withClient } from './connect'

/** The superuser's URL of one database of a cluster. */
export function superuserUrl(
  cluster: Pick<Cluster, 'superuserPassword'>,
  port: number,
  database: string,
): string {
  return localUrl({ user: 'postgres', password: cluster.superuserPassword, port, database })
}

const longestRecovery = 120_000
const pause = 40

/** Waits until the server takes connections: it may be starting, or recovering from a crash. */
export async function waitUntilReady({
  url,
  started,
}: {
  url: string
  started?: StartedServer
}): Promise<void> {
  const deadline = Date.now() + longestRecovery
  let lastWords: string | undefined
  started?.exited.then((words) => {
    lastWords = words
  })
  for (;;) {
    if (lastWords !== undefined) throw new PlainError(`PostgreSQL does not start: ${lastWords}`)
    try {
      return await withClient(url, async (client) => {
        await client.query('select 1')
      })
    } catch (error) {
      const isOnTheWay = hasCode(error, 'ECONNREFUSED', 'ECONNRESET', '57P03')
      if (!isOnTheWay || Date.now() > deadline) throw error
    }
    await wait(pause)
  }
}

const longestGoodbye = 20_000

/** Starts the server and waits for it, also while the last processes of a killed one go away. */
export async function startUntilReady(server: {
  cluster: Cluster
  port: number
  settings?: Record<string, string>
}): Promise<void> {
  const deadline = Date.now() + longestGoodbye
  const url = superuserUrl(server.cluster, server.port, 'postgres')
  for (;;) {
    try {
      return await waitUntilReady({ url, started: startServer(server) })
    } catch (error) {
      const isLeaving =
        error instanceof PlainError &&
        /pre-existing shared memory block|lock file .* already exists/.test(error.message)
      if (!isLeaving || Date.now() > deadline) throw error
    }
    await wait(pause)
  }
}
