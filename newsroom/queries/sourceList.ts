import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { reliabilities, sourceKinds } from '@/domain/workflow/sources'
import type { Person } from '../person'
import { ask } from './ask'
import { id, textOrNull } from './columns'
import { type Page, pageOf, pageSize, readCursor } from './keyset'
import { sourceMatches } from './matching'

export type SourceKind = (typeof sourceKinds)[number]
export type Reliability = (typeof reliabilities)[number]

export interface SourceListInput {
  query?: string
  kind?: SourceKind
  reliability?: Reliability
  after?: string
}

const row = z.object({
  id,
  name_ar: z.string(),
  name_en: textOrNull,
  kind: z.enum(sourceKinds),
  country: textOrNull,
  reliability: z.enum(reliabilities).nullable(),
  website: textOrNull,
  stories: z.coerce.number(),
})

export type SourceLine = z.infer<typeof row>

/** Stories of one source are counted up to here: `manyStories` means so many or more. */
export const manyStories = 100

/** One page of the register by Arabic name, each source with the number of stories that stand on it. */
export async function listSources(
  { payload, actor }: Person,
  input: SourceListInput,
): Promise<Page<SourceLine>> {
  if (actor.roles.length === 0) return { rows: [], next: null }
  const cursor = readCursor(input.after)
  const where = sql.join(
    [...conditions(input), ...(cursor ? [sql`(s.name_ar, s.id) > (${cursor.value}, ${cursor.id})`] : [])],
    sql` and `,
  )
  const rows = await ask(
    payload,
    sql`
    with page as materialized (
      select s.id, s.name_ar, s.name_en, s.kind, s.country, s.reliability, s.website
      from sources s where ${where} order by s.name_ar, s.id limit ${pageSize + 1})
    select s.*, (select count(*) from (select 1 from articles a
      where a.sources @> jsonb_build_array(jsonb_build_object('source', s.id)) and a.stage <> 'trashed'
      limit ${manyStories}) few) as stories
    from page s order by s.name_ar, s.id`,
    row,
  )
  return pageOf(rows, ({ name_ar, id }) => ({ value: name_ar, id }))
}

function conditions(input: SourceListInput): SQL[] {
  const matching = sourceMatches(input.query ?? '')
  return [
    matching ?? sql`true`,
    ...(input.kind ? [sql`s.kind = ${input.kind}`] : []),
    ...(input.reliability ? [sql`s.reliability = ${input.reliability}`] : []),
  ]
}
