import { join } from 'node:path'
import { noMachine } from '../launch/machine'
import { startProcess } from '../launch/server'
import { cloneRoot } from '../lib/paths'
import { typescript } from '../lib/run'

export interface RunningProduct {
  pid: number
  origin: string
  stop(): Promise<void>
}

interface ProductServer {
  port: number
  /** What the product is told to use its database. */
  environment: Record<string, string | undefined>
}

/** Starts a server of the built product, and waits until it answers. */
export async function startProductServer({ port, environment }: ProductServer): Promise<RunningProduct> {
  const origin = `http://localhost:${port}`
  const { pid, exited, stop } = await startProcess({
    args: typescript(join(cloneRoot, 'scripts/serve.ts')),
    env: {
      ...noMachine,
      ...environment,
      DATABASE_OWNER_URL: undefined,
      PORT: String(port),
      PUBLIC_ORIGIN: origin,
      NODE_ENV: 'production',
    },
  })
  return {
    pid,
    origin,
    stop: async () => {
      stop()
      await exited
    },
  }
}
