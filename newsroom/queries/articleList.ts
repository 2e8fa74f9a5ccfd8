import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { articleStages, translationStages } from '@/domain/workflow/stages'
import type { ArticleStage } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ask } from './ask'
import { id, idOrNull, named, textOrNull, time, timeOrNull } from './columns'
import { counted, countOf } from './counting'
import { type Page, pageOf, pageSize } from './keyset'
import { titleMatches } from './matching'
import { seenBy } from './sight'
import { type StoryPlace, storyOrder } from './storyOrder'

export interface ArticleListInput extends StoryPlace {
  /** Words of a title in either script. */
  query?: string
  stage?: ArticleStage
  topic?: number
  writer?: number
  /** Only what this person writes. */
  mine?: boolean
}

const row = z.object({
  id,
  title: textOrNull,
  stage: z.enum(articleStages),
  live: idOrNull,
  words: z.coerce.number(),
  due_at: timeOrNull,
  publish_at: timeOrNull,
  updated_at: time,
  sort_at: textOrNull,
  writer: named.nullable(),
  topics: z.array(named).nullable(),
  translation: z
    .object({
      id,
      title: textOrNull,
      stage: z.enum(translationStages),
      live: idOrNull,
      staleRows: z.coerce.number(),
    })
    .nullable(),
})

export type ArticleLine = z.infer<typeof row>

/** One page of the articles that this person sees. Two index look-ups and one join per row shown, whatever the total. */
export async function listArticles(person: Person, input: ArticleListInput): Promise<Page<ArticleLine>> {
  const order = storyOrder(sql`a`, input)
  const where = sql.join([...conditions(person, input), order.after], sql` and `)
  const rows = await ask(
    person.payload,
    sql`
    with page as materialized (
      select a.id, a.title, a.stage, a.live, coalesce(a.words, 0) as words, a.due_at, a.publish_at, a.updated_at,
        a.writer_id, ${order.column}::text as sort_at
      from articles a where ${where} order by ${order.by} limit ${pageSize + 1})
    select a.*, case when w.id is not null
        then jsonb_build_object('nameAr', w.name_ar, 'nameEn', w.name_en) end as writer,
      (select jsonb_agg(jsonb_build_object('nameAr', tp.name_ar, 'nameEn', tp.name_en) order by r."order")
        from articles_rels r join topics tp on tp.id = r.topics_id
        where r.parent_id = a.id and r.path = 'topics') as topics,
      (select jsonb_build_object('id', t.id, 'title', t.title, 'stage', t.stage, 'live', t.live,
          'staleRows', coalesce((t.progress->>'staleRows')::numeric, 0))
        from translations t where t.article_id = a.id and t.language = 'en') as translation
    from page a left join users w on w.id = a.writer_id
    order by ${order.by}`,
    row,
  )
  return pageOf(rows, ({ sort_at, id }) => ({ value: sort_at, id }))
}

/** How many articles stand in each stage, up to `countLimit`, under the filters but the stage's own. */
export async function countArticleStages(
  person: Person,
  input: ArticleListInput,
): Promise<Record<string, number>> {
  const where = sql.join(conditions(person, { ...input, stage: undefined }), sql` and `)
  const counts = await ask(
    person.payload,
    countOf(articleStages, (stage) => sql`from articles a where ${where} and a.stage = ${stage}`),
    counted,
  )
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]))
}

function conditions({ actor }: Person, input: ArticleListInput): SQL[] {
  const matching = titleMatches(input.query ?? '')
  return [
    seenBy(actor),
    input.stage ? sql`a.stage = ${input.stage}` : sql`a.stage <> 'trashed'`,
    ...(matching ? [matching] : []),
    ...(input.mine ? [sql`a.writer_id = ${actor.id}`] : []),
    ...(input.writer ? [sql`a.writer_id = ${input.writer}`] : []),
    ...(input.topic
      ? [
          sql`a.id in (select parent_id from articles_rels where path = 'topics' and topics_id = ${input.topic})`,
        ]
      : []),
  ]
}
