import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { translationStages } from '@/domain/workflow/stages'
import type { TranslationStage } from '@/domain/workflow/types'
import type { Person } from '../person'
import { afterAscending, afterDescending, type Cursor, type Page, pageOf, readCursor } from './keyset'
import { articlesMatching } from './matching'
import { ask } from './reader/ask'
import { id, idOrNull, textOrNull, time, timeOrNull } from './reader/columns'
import { seenBy } from './sight'

export const translationSorts = ['changed', 'due'] as const

export interface TranslationListInput {
  /** Words of a title in either script. */
  query?: string
  stage?: TranslationStage
  /** Only those whose Arabic has changed since they were confirmed. */
  stale?: boolean
  translator?: number
  /** Only what is in this person's hands, as translator or reviewer. */
  mine?: boolean
  sort?: (typeof translationSorts)[number]
  after?: string
}

const named = z.object({ nameAr: z.string(), nameEn: z.string() })
const count = z.coerce.number()

const row = z.object({
  id,
  article: id,
  title: textOrNull,
  arabic_title: textOrNull,
  article_live: idOrNull,
  stage: z.enum(translationStages),
  live: idOrNull,
  revision: count,
  due_at: timeOrNull,
  updated_at: time,
  sort_at: textOrNull,
  progress: z
    .object({ words: count, confirmed: count, approved: count, staleRows: count })
    .partial()
    .nullable(),
  article_words: count,
  translator: named.nullable(),
  reviewer: named.nullable(),
})

export type TranslationLine = z.infer<typeof row>

const pageSize = 50

/** One page of the translations whose stories this person sees. */
export async function listTranslations(
  person: Person,
  input: TranslationListInput,
): Promise<Page<TranslationLine>> {
  const { column, order, after } = sorts[input.sort ?? 'changed']
  const cursor = readCursor(input.after)
  const where = sql.join([...conditions(person, input), ...(cursor ? [after(cursor)] : [])], sql` and `)
  const rows = await ask(
    person.payload,
    sql`
    with page as materialized (
      select t.id, t.article_id as article, t.title, t.stage, t.live, t.revision, t.due_at, t.updated_at, t.progress,
        t.translator_id, t.reviewer_id, a.title as arabic_title, a.live as article_live,
        coalesce(a.words, 0) as article_words, ${column}::text as sort_at
      from translations t join articles a on a.id = t.article_id
      where ${where} order by ${order} limit ${pageSize + 1})
    select t.*,
      case when tr.id is not null then jsonb_build_object('nameAr', tr.name_ar, 'nameEn', tr.name_en) end as translator,
      case when re.id is not null then jsonb_build_object('nameAr', re.name_ar, 'nameEn', re.name_en) end as reviewer
    from page t left join users tr on tr.id = t.translator_id left join users re on re.id = t.reviewer_id
    order by ${order}`,
    row,
  )
  return pageOf(rows, pageSize, ({ sort_at, id }) => ({ value: sort_at, id }))
}

/** How many translations stand in each stage, and under `stale` how many lag behind their Arabic. */
export async function countTranslationStages(
  person: Person,
  input: TranslationListInput,
): Promise<Record<string, number>> {
  const where = sql.join(conditions(person, { ...input, stage: undefined, stale: false }), sql` and `)
  const counts = await ask(
    person.payload,
    sql`select t.stage, count(*) as count, count(*) filter (where ${isStale}) as stale
      from translations t join articles a on a.id = t.article_id where ${where} group by t.stage`,
    z.object({ stage: z.string(), count, stale: count }),
  )
  const stale = counts.reduce((sum, each) => sum + each.stale, 0)
  return { ...Object.fromEntries(counts.map(({ stage, count }) => [stage, count])), stale }
}

const isStale = sql`coalesce((t.progress->>'staleRows')::numeric, 0) > 0`

function conditions({ actor }: Person, input: TranslationListInput): SQL[] {
  const matching = articlesMatching(input.query ?? '')
  return [
    seenBy(actor),
    sql`a.stage <> 'trashed'`,
    ...(input.stage ? [sql`t.stage = ${input.stage}`] : []),
    ...(input.stale ? [isStale] : []),
    ...(matching ? [sql`t.article_id in ${matching}`] : []),
    ...(input.mine ? [sql`(t.translator_id = ${actor.id} or t.reviewer_id = ${actor.id})`] : []),
    ...(input.translator ? [sql`t.translator_id = ${input.translator}`] : []),
  ]
}

interface Sort {
  column: SQL
  order: SQL
  after: (cursor: Cursor) => SQL
}

const sorts: Record<(typeof translationSorts)[number], Sort> = {
  changed: {
    column: sql`t.updated_at`,
    order: sql`t.updated_at desc, t.id desc`,
    after: (cursor) => afterDescending(sql`t.updated_at`, sql`t.id`, cursor),
  },
  due: {
    column: sql`t.due_at`,
    order: sql`t.due_at asc nulls last, t.id desc`,
    after: (cursor) => afterAscending(sql`t.due_at`, sql`t.id`, cursor),
  },
}
