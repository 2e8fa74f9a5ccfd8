import { setTimeout as wait } from 'node:timers/promises'
import { hasCode } from '../lib/jsonFile'
import { PlainError } from '../lib/plainError.mjs'
import { findFreePort } from '../lib/port.mjs'
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
      if (!isOnTheWay(error) || Date.now() > deadline) throw error
    }
    await wait(pause)
  }
}

/** Whether an answer may still come: also where something else listens on the port, until ours has given up. */
function isOnTheWay(error: unknown): boolean {
  if (hasCode(error, 'ECONNREFUSED', 'ECONNRESET', '57P03')) return true
  return error instanceof Error && /terminated unexpectedly|timeout expired/.test(error.message)
}

const portTries = 5

/**
 * Starts the server on a free port, `preferred` when that is one, and returns the port. Between
 * finding a port and listening on it somebody else may take it: then another one is found.
 */
export async function startOnFreePort({
  preferred,
  ...server
}: {
  cluster: Cluster
  preferred?: number
  settings?: Record<string, string>
}): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = tries === 1 && preferred ? preferred : await findFreePort()
    try {
      await startUntilReady({ ...server, port })
      return port
    } catch (error) {
      const isTaken =
        error instanceof PlainError && /could not bind|Address already in use/.test(error.message)
      if (!isTaken || tries === portTries) throw error
    }
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
