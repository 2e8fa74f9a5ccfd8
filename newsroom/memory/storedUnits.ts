import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { UnitText } from '@/domain/memory/unitsOf'
import type { Scope } from '../transaction'

const stored = z.object({
  id: z.coerce.number(),
  row: z.string(),
  sentence: z.coerce.number().nullable(),
  source_text: z.string(),
  target_text: z.string(),
  previous_key: z.string().nullable(),
  next_key: z.string().nullable(),
  withdrawn: z.boolean(),
  corrected: z.boolean(),
})

export type StoredUnit = z.infer<typeof stored>

/** The units of a translation that nothing has superseded, withdrawn ones among them. */
export async function unitsOfTranslation({ db }: Scope, translation: number): Promise<StoredUnit[]> {
  const { rows } = await db.execute(sql`
    select id, "row", sentence, source_text, target_text, previous_key, next_key,
      withdrawn_at is not null as withdrawn, corrected_at is not null as corrected
    from memory_units where translation = ${translation} and superseded_at is null order by id`)
  return rows.map((row) => stored.parse(row))
}

/** From whom and from where new units come. */
export interface Provenance {
  language: string
  article: number
  translation: number
  /** Who wrote the English of a row, and her printed name. */
  author: (row: string) => { by: number | null; byName: string }
}

const columnsOf = (unit: UnitText, { author, ...story }: Provenance) => {
  const { by, byName } = author(unit.row)
  return { ...unit, ...story, kind: unit.sentence === null ? 'row' : 'sentence', by, by_name: byName }
}

/** Stores new units of approved text. Returns their ids. */
export async function insertUnits(
  { db, at }: Scope,
  units: readonly UnitText[],
  provenance: Provenance,
): Promise<number[]> {
  if (units.length === 0) return []
  const given = JSON.stringify(units.map((unit) => columnsOf(unit, provenance)))
  const { rows } = await db.execute(sql`
    insert into memory_units (language, kind, source_text, target_text, source_key, fold_key, previous_key, next_key,
      article, translation, "row", sentence, origin, reviewed, "by", by_name, learned_at, tokens, target_tokens)
    select language, kind, source, target, "sourceKey", "foldKey", "previousKey", "nextKey", article, translation, "row",
      sentence, origin, true, "by", by_name, ${at}::timestamptz,
      array(select jsonb_array_elements_text(tokens)), array(select jsonb_array_elements_text("targetTokens"))
    from jsonb_to_recordset(${given}::jsonb) as unit (language text, kind text, source text, target text,
      "sourceKey" text, "foldKey" text, "previousKey" text, "nextKey" text, article int, translation int, "row" text,
      sentence int, origin text, "by" int, by_name text, tokens jsonb, "targetTokens" jsonb)
    returning id`)
  return rows.map(({ id }) => Number(id))
}

/** Other units took the place of these. */
export async function supersedeUnits({ db, at }: Scope, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await db.execute(sql`
    update memory_units set superseded_at = ${at} where id = any(${sql.param(ids)}::int[])`)
}

/** The same texts stand where others stand around them now, and their Arabic is current. */
export async function refreshUnits(
  { db }: Scope,
  units: readonly { id: number; previousKey: string; nextKey: string }[],
): Promise<void> {
  if (units.length === 0) return
  await db.execute(sql`
    update memory_units u
    set previous_key = now."previousKey", next_key = now."nextKey", corrected_at = null, withdrawn_at = null
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as now (id int, "previousKey" text, "nextKey" text)
    where u.id = now.id`)
}
