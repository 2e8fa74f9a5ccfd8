import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { inData } from '../lib/paths'
import { PlainError } from '../lib/plainError.mjs'
import { lastWords, runNode, typescript } from '../lib/run'
import { pendingMigrations } from '../migrate/pending'
import { withClient } from '../postgres/connect'
import { emptyEmbeddedDatabase } from '../postgres/embedded'
import type { OpenDatabase, ProductEnvironment } from './database'

/** Whether the database lacks a migration of this version. Takes milliseconds. */
export function needsMigration({ DATABASE_OWNER_URL }: ProductEnvironment): Promise<boolean> {
  return withClient(DATABASE_OWNER_URL, async (client) => (await pendingMigrations(client)).length > 0)
}

/** Brings the database up to this version, as its owner. */
export async function migrate(environment: ProductEnvironment, signal: AbortSignal): Promise<void> {
  await runScript({
    script: 'scripts/migrate.ts',
    environment,
    signal,
    failure: 'The database could not be brought up to date',
  })
}

/** Says that a first filling began: while it is there, nobody has used this newsroom. */
const unfinishedMark = inData('filling')

/** Forgets a demo newsroom whose filling was cut off, so that it begins anew. */
export async function clearHalfFilled({ isEmbedded }: OpenDatabase): Promise<void> {
  if (!isEmbedded || !existsSync(unfinishedMark)) return
  await emptyEmbeddedDatabase()
  rmSync(unfinishedMark, { force: true })
}

/** Whether the embedded newsroom has nobody in it yet. A person's own database is never filled. */
export async function needsDemo({ isEmbedded, environment }: OpenDatabase): Promise<boolean> {
  if (!isEmbedded) return false
  return withClient(environment.DATABASE_URL, async (client) => {
    const { rowCount } = await client.query('select 1 from users limit 1')
    return rowCount === 0
  })
}

/** Fills the empty newsroom with the demo stories and accounts. */
export async function fillWithDemo(environment: ProductEnvironment, signal: AbortSignal): Promise<void> {
  writeFileSync(unfinishedMark, '')
  await runScript({
    script: 'scripts/demo/seed.ts',
    environment,
    signal,
    failure: 'The demo newsroom could not be made',
  })
  rmSync(unfinishedMark, { force: true })
}

async function runScript({
  script,
  environment,
  signal,
  failure,
}: {
  script: string
  environment: ProductEnvironment
  signal: AbortSignal
  failure: string
}): Promise<void> {
  const outcome = await runNode({ args: typescript(script), env: { ...environment }, signal })
  if (outcome.code !== 0) throw new PlainError(`${failure}:\n${lastWords(outcome)}`)
}
