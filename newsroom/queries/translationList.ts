import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { translationStages } from '@/domain/workflow/stages'
import type { TranslationStage } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ask } from './ask'
import { id, idOrNull, named, textOrNull, time, timeOrNull } from './columns'
import { counted, countOf } from './counting'
import { type Page, pageOf, pageSize } from './keyset'
import { titleMatches } from './matching'
import { seenBy } from './sight'
import { type StoryPlace, storyOrder } from './storyOrder'

export interface TranslationListInput extends StoryPlace {
  /** Words of a title in either script. */
  query?: string
  stage?: TranslationStage
  /** Only those whose Arabic has changed since they were confirmed. */
  stale?: boolean
  translator?: number
  /** Only what is in this person's hands, as translator or reviewer. */
  mine?: boolean
}

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

/** One page of the translations whose stories this person sees. */
export async function listTranslations(
  person: Person,
  input: TranslationListInput,
): Promise<Page<TranslationLine>> {
  const order = storyOrder(sql`t`, input)
  const where = sql.join([...conditions(person, input), order.after], sql` and `)
  const rows = await ask(
    person.payload,
    sql`
    with page as materialized (
      select t.id, t.article_id as article, t.title, t.stage, t.live, t.revision, t.due_at, t.updated_at, t.progress,
        t.translator_id, t.reviewer_id, a.title as arabic_title, a.live as article_live,
        coalesce(a.words, 0) as article_words, ${order.column}::text as sort_at
      from translations t join articles a on a.id = t.article_id
      where ${where} order by ${order.by} limit ${pageSize + 1})
    select t.*,
      case when tr.id is not null then jsonb_build_object('nameAr', tr.name_ar, 'nameEn', tr.name_en) end as translator,
      case when re.id is not null then jsonb_build_object('nameAr', re.name_ar, 'nameEn', re.name_en) end as reviewer
    from page t left join users tr on tr.id = t.translator_id left join users re on re.id = t.reviewer_id
    order by ${order.by}`,
    row,
  )
  return pageOf(rows, ({ sort_at, id }) => ({ value: sort_at, id }))
}

/** How many translations stand in each stage, and under `stale` how many lag behind their Arabic, up to `countLimit`. */
export async function countTranslationStages(
  person: Person,
  input: TranslationListInput,
): Promise<Record<string, number>> {
  const where = sql.join(conditions(person, { ...input, stage: undefined, stale: false }), sql` and `)
  // Without a search a question for each row: a join would be planned as if every row were wanted.
  const rows = input.query
    ? sql`from translations t join articles a on a.id = t.article_id where ${where}`
    : sql`from translations t where (select true from articles a where a.id = t.article_id and ${where})`
  const counts = await ask(
    person.payload,
    sql`${countOf(translationStages, (stage) => sql`${rows} and t.stage = ${stage}`)}
      union all ${countOf(['stale'], () => sql`${rows} and ${isStale}`)}`,
    counted,
  )
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]))
}

const isStale = sql`coalesce((t.progress->>'staleRows')::numeric, 0) > 0`

function conditions({ actor }: Person, input: TranslationListInput): SQL[] {
  const matching = titleMatches(input.query ?? '')
  return [
    seenBy(actor),
    sql`a.stage <> 'trashed'`,
    ...(input.stage ? [sql`t.stage = ${input.stage}`] : []),
    ...(input.stale ? [isStale] : []),
    ...(matching ? [matching] : []),
    ...(input.mine ? [sql`(t.translator_id = ${actor.id} or t.reviewer_id = ${actor.id})`] : []),
    ...(input.translator ? [sql`t.translator_id = ${input.translator}`] : []),
  ]
}
