import { join } from 'node:path'
import { startProcess } from '../../scripts/launch/server'
import { cloneRoot } from '../../scripts/lib/paths'
import { typescript } from '../../scripts/lib/run'

/** Where the set-up leaves, for the workers, what a server of the product is told. */
export const serverVariables = 'TARJUMAN_SERVER_ENVIRONMENT'

export interface ProductServer {
  origin: string
  stop(): Promise<void>
}

/** Starts one more server of the built product on the run's newsroom, and waits until it answers. */
export async function startProductServer(port: number): Promise<ProductServer> {
  const origin = `http://localhost:${port}`
  const environment = JSON.parse(process.env[serverVariables] ?? '{}')
  const server = await startProcess({
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
      server.stop()
      await server.exited
    },
  }
}
