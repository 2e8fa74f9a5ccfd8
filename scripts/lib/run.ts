import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cloneRoot } from './paths'

const endWithParent = pathToFileURL(join(import.meta.dirname, 'endWithParent.mjs')).href

export interface Command {
  /** A script or program's arguments; run with this Node. */
  args: string[]
  env?: Record<string, string | undefined>
  /** Stops the process (SIGTERM) when aborted. */
  signal?: AbortSignal
  /** Where its output goes: shown as it comes, or kept until it is needed. */
  output?: 'show' | 'keep'
}

export interface Outcome {
  code: number
  /** The signal that ended it, when one did. */
  endedBy?: NodeJS.Signals
  /** Both streams in the order they came, when they were kept. */
  output: string
}

/** Runs a Node program to its end. Never rejects over its exit code. It does not outlive this process. */
export function runNode({ args, env, signal, output = 'keep' }: Command): Promise<Outcome> {
  const stream = output === 'show' ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
    cwd: cloneRoot,
    env: { ...process.env, ...env, TARJUMAN_PARENT: String(process.pid) },
    stdio: ['ignore', stream, stream, 'ipc'],
  })
  const stop = () => child.kill('SIGTERM')
  signal?.addEventListener('abort', stop, { once: true })
  return outcomeOf(child).finally(() => signal?.removeEventListener('abort', stop))
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const said: Buffer[] = []
    child.stdout?.on('data', (chunk) => said.push(chunk))
    child.stderr?.on('data', (chunk) => said.push(chunk))
    child.once('error', reject)
    child.once('close', (code, endedBy) =>
      resolve({
        code: code ?? 1,
        endedBy: endedBy ?? undefined,
        output: Buffer.concat(said).toString('utf8'),
      }),
    )
  })
}

/** What is known about why a program failed: what it said, and how it ended. */
export function lastWords({ code, endedBy, output }: Outcome): string {
  const end = endedBy ? `It was ended by ${endedBy}.` : `It ended with code ${code}.`
  return output.trim() ? `${output.trim()}\n${end}` : `It said nothing. ${end}`
}

/**
 * The arguments that run a TypeScript file of this clone. Lexical's entry for Node picks its build in
 * a top-level await; when modules load slowly, Node 20 loses track of such awaits, and the process
 * ends with code 13 and without a word (one in eight on a busy machine). With the condition, the
 * build is imported directly.
 */
export function typescript(...args: string[]): string[] {
  return ['--conditions=production', '--import', 'tsx', ...args]
}
