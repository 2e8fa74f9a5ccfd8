import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/collections/database'
import { foldKeyOf, sourceKeyOf } from '@/domain/memory/keys'
import { isOffered, type OfferedUnit, unitColumns, unitRow } from './currentUnits'

/** An Arabic text to look up, with the keys of the texts around it. */
export interface Wanted {
  text: string
  previousKey: string
  nextKey: string
}

/** The row whose own translation is no match for itself. */
export interface OwnRow {
  translation: number
  row: string
}

/** How many translations of the very same text are looked at, those in the same surroundings first. */
const most = 12

const isOther = (own: OwnRow | null): SQL =>
  own ? sql`not (u.translation is not distinct from ${own.translation} and u."row" = ${own.row})` : sql`true`

const found = (condition: SQL, { language, own }: { language: string; own: OwnRow | null }): SQL => sql`
  select wanted.at, hit.id from wanted cross join lateral (
    select u.id from memory_units u
    where ${condition} and u.language = ${language} and ${isOther(own)}
      and u.superseded_at is null and u.withdrawn_at is null
    order by (u.previous_key = wanted.previous)::int + (u.next_key = wanted.next)::int desc, u.id desc
    limit ${most}) hit`

/** Units whose Arabic is the same as a wanted text, or the same but for its spelling: for each text in order. */
export async function exactUnits(
  db: Database,
  { language, texts, own }: { language: string; texts: readonly Wanted[]; own: OwnRow | null },
): Promise<OfferedUnit[][]> {
  const wanted = texts.map(({ text, previousKey, nextKey }, at) => ({
    at,
    key: sourceKeyOf(text),
    fold: foldKeyOf(text),
    previous: previousKey,
    next: nextKey,
  }))
  const scope = { language, own }
  const { rows } = await db.execute(sql`
    with wanted as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        as w (at int, key text, fold text, previous text, next text) where fold <> ''),
    hits as (
      ${found(sql`u.source_key = wanted.key`, scope)}
      union all
      ${found(sql`u.fold_key = wanted.fold and u.source_key <> wanted.key`, scope)})
    select hits.at, ${unitColumns} from hits join memory_units u on u.id = hits.id where ${isOffered}`)
  const units: OfferedUnit[][] = texts.map(() => [])
  for (const row of rows) units[Number(row.at)]?.push(unitRow.parse(row))
  return units
}
