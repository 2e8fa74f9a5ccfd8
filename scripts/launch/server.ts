import { type ChildProcess, spawn } from 'node:child_process'
import { cloneRoot } from '../lib/paths'
import { PlainError } from '../lib/plainError.mjs'

export interface RunningServer {
  pid: number
  /** Settles when the process is gone, whoever ended it, with how: `code 1`, `SIGKILL`. */
  exited: Promise<string>
  stop(): void
}

/**
 * Starts a server as a child of its own and waits until it says (over IPC) that it is ready.
 * Its channel to us tells it when we are gone, so that a `kill -9` leaves no server behind.
 */
export async function startProcess({
  args,
  env,
}: {
  args: string[]
  env: Record<string, string | undefined>
}): Promise<RunningServer> {
  const child = spawn(process.execPath, args, {
    cwd: cloneRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, endedBy) => resolve(endedBy ?? `code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
  const isReady = await Promise.race([readiness(child), exited.then(() => false)])
  if (!isReady) throw new PlainError('The server did not start; what it said is above.')
  return { pid: child.pid ?? 0, exited, stop: () => child.kill('SIGTERM') }
}

function readiness(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve(true)
    })
  })
}
