import { join } from 'node:path'
import { startProcess } from '../launch/server'
import { cloneRoot } from '../lib/paths'
import { findFreePort } from '../lib/port.mjs'
import { typescript } from '../lib/run'
import type { EmbeddedEnvironment } from '../postgres/environment'
import { patient, startTemporaryServer } from '../postgres/temporary'
import { makeMigratedDatabase, runProductScript } from './template'

export interface RunningProduct {
  origin: string
  stop(): Promise<void>
}

/** The demo newsroom on a PostgreSQL and an upload folder that are gone after `stop()`. */
export interface DemoNewsroom {
  environment: EmbeddedEnvironment
  /** Starts one more server of the built product on this newsroom, on a port of its own. */
  startServer(): Promise<RunningProduct>
  /** Stops every server, then PostgreSQL. */
  stop(): Promise<void>
}

/** Makes a demo newsroom for one run of a script. PostgreSQL waits for its disk, as the real one does. */
export async function startDemoNewsroom(): Promise<DemoNewsroom> {
  const postgres = await startTemporaryServer(patient)
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
      const server = await startServer(environment)
      servers.push(server)
      return server
    },
  }
}

async function startServer(environment: EmbeddedEnvironment): Promise<RunningProduct> {
  const port = await findFreePort()
  const origin = `http://localhost:${port}`
  const { exited, stop } = await startProcess({
    args: typescript(join(cloneRoot, 'scripts/serve.ts')),
    env: {
      ...environment,
      DATABASE_OWNER_URL: undefined,
      PORT: String(port),
      PUBLIC_ORIGIN: origin,
      NODE_ENV: 'production',
    },
  })
  return {
    origin,
    stop: async () => {
      stop()
      await exited
    },
  }
}
