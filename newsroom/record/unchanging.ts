import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Scope } from '../transaction'
import { frozen } from './frozen'
import { processCache } from './processCache'

/** Characters of JSON; what is made of them takes some four times as many bytes. */
const room = 12_000_000

/**
 * JSON of the record that the database lets nobody change (revisions, the contents of editions), read once and then kept
 * while there is room: every verb on a long story would read a megabyte of it again. `key` names the row and what is read
 * of it; `read` selects one JSON column as `text`. Frozen, for everybody gets the same. Null where there is no such row.
 * Whoever asks has seen to it that the person may see the story.
 */
export async function unchanging<T extends object>(
  { payload, db }: Scope,
  key: string,
  read: SQL,
): Promise<T | null> {
  const kept = processCache(payload, { name: 'unchanging', room })
  const known = kept.get(key)
  if (known) return known as T
  const { rows } = await db.execute(read)
  const text = rows[0]?.text
  if (typeof text !== 'string') return null
  const value = frozen(JSON.parse(text))
  kept.set(key, value, { size: text.length })
  return value
}
