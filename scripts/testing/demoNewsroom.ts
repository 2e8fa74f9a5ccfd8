import { findFreePort } from '../lib/port.mjs'
import type { EmbeddedEnvironment } from '../postgres/environment'
import { startTemporaryServer } from '../postgres/temporary'
import { type RunningProduct, startProductServer } from './productServer'
import { makeMigratedDatabase, runProductScript } from './template'

/** The demo newsroom on a PostgreSQL and an upload folder that are gone after `stop()`. */
export interface DemoNewsroom {
  environment: EmbeddedEnvironment
  /** Starts one more server of the built product on this newsroom, on a port of its own. */
  startServer(): Promise<RunningProduct>
  /** Stops every server, then PostgreSQL. */
  stop(): Promise<void>
}

/** Makes a demo newsroom for one run of tests or of a script, with these settings of PostgreSQL. */
export async function startDemoNewsroom(settings?: Record<string, string>): Promise<DemoNewsroom> {
  const postgres = await startTemporaryServer(settings)
  const servers: RunningProduct[] = []
  const environment = postgres.environmentFor('tarjuman')
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await postgres.stop()
  }
  try {
    await makeMigratedDatabase(postgres, 'tarjuman')
    await runProductScript('scripts/demo/seed.ts', { ...environment })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    environment,
    stop,
    startServer: async () => {
      const server = await startProductServer({ port: await findFreePort(), environment: { ...environment } })
      servers.push(server)
      return server
    },
  }
}
