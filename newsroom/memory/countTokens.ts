import { sql } from '@payloadcms/db-postgres'
import type { Scope } from '../transaction'

/** Whoever counts tokens waits for whoever counts them now: most texts share words, and two orders would deadlock. */
const countingLock = 0x6d656d

/**
 * Counts the words of these units in or out: how many current units have each. The units' rows must be there. The last
 * thing that a verb locks, so it is held for the rest of the transaction only.
 */
export async function countTokens({ db }: Scope, ids: readonly number[], change: 1 | -1): Promise<void> {
  if (ids.length === 0) return
  await db.execute(sql`select pg_advisory_xact_lock(${countingLock})`)
  await db.execute(sql`
    insert into memory_tokens as kept (language, token, units)
    select u.language, word.token, ${change}::int * count(*)::int
    from memory_units u, lateral (select distinct unnest(u.tokens) as token) word
    where u.id = any(${sql.param(ids)}::int[])
    group by u.language, word.token order by u.language, word.token
    on conflict (language, token) do update set units = greatest(0, kept.units + excluded.units)`)
}
