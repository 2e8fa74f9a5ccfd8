import { sql } from '@payloadcms/db-postgres'
import type { Scope } from '../transaction'
import { countTokens } from './countTokens'

const idsIn = (rows: readonly Record<string, unknown>[]): number[] => rows.map(({ id }) => Number(id))

/** Nothing of these translations is offered any more, until it is returned. */
export async function withdrawMemory(scope: Scope, translations: readonly number[]): Promise<void> {
  const { rows } = await scope.db.execute(sql`
    update memory_units set withdrawn_at = ${scope.at}
    where translation = any(${sql.param(translations)}::int[]) and superseded_at is null and withdrawn_at is null
    returning id`)
  await countTokens(scope, idsIn(rows), -1)
}

/** What was withdrawn of these translations is offered again, but for what other text has taken the place of. */
export async function returnMemory(scope: Scope, translations: readonly number[]): Promise<void> {
  const { rows } = await scope.db.execute(sql`
    update memory_units set withdrawn_at = null
    where translation = any(${sql.param(translations)}::int[]) and superseded_at is null and withdrawn_at is not null
    returning id`)
  await countTokens(scope, idsIn(rows), 1)
}
