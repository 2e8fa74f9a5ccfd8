import { PlainError } from '../lib/plainError.mjs'
import { lastWords, runNode, typescript } from '../lib/run'
import { createDatabase, type TemporaryServer } from '../postgres/temporary'

/** Makes a database of a throw-away server and brings it up to this version, as the product would. */
export async function makeMigratedDatabase(server: TemporaryServer, name: string): Promise<void> {
  await createDatabase(server.superuserUrl, name)
  await runProductScript('scripts/migrate.ts', { ...server.environmentFor(name) })
}

/** Runs one of the product's scripts to its end; its output is shown only when it fails. */
export async function runProductScript(
  script: string,
  env: Record<string, string | undefined>,
): Promise<void> {
  const outcome = await runNode({ args: typescript(script), env })
  if (outcome.code !== 0) throw new PlainError(`${script} failed:\n${lastWords(outcome)}`)
}
