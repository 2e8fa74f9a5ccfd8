import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { articleStages, translationStages } from '@/domain/workflow/stages'
import type { ArticleStage } from '@/domain/workflow/types'
import type { Person } from '../person'
import { afterAscending, afterDescending, type Cursor, type Page, pageOf, readCursor } from './keyset'
import { articlesMatching } from './matching'
import { ask } from './reader/ask'
import { id, idOrNull, textOrNull, time, timeOrNull } from './reader/columns'
import { seenBy } from './sight'

export const articleSorts = ['changed', 'due'] as const

export interface ArticleListInput {
  /** Words of a title in either script. */
  query?: string
  stage?: ArticleStage
  topic?: number
  writer?: number
  /** Only what this person writes. */
  mine?: boolean
  sort?: (typeof articleSorts)[number]
  /** Cursor of the page before. */
  after?: string
}

const named = z.object({ nameAr: z.string(), nameEn: z.string() })

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

const pageSize = 50

/** One page of the articles that this person sees. Two index look-ups and one join per row shown, whatever the total. */
export async function listArticles(person: Person, input: ArticleListInput): Promise<Page<ArticleLine>> {
  const { column, order, after } = sorts[input.sort ?? 'changed']
  const cursor = readCursor(input.after)
  const where = sql.join([...conditions(person, input), ...(cursor ? [after(cursor)] : [])], sql` and `)
  const rows = await ask(
    person.payload,
    sql`
    with page as materialized (
      select a.id, a.title, a.stage, a.live, coalesce(a.words, 0) as words, a.due_at, a.publish_at, a.updated_at,
        a.writer_id, ${column}::text as sort_at
      from articles a where ${where} order by ${order} limit ${pageSize + 1})
    select a.*, case when w.id is not null
        then jsonb_build_object('nameAr', w.name_ar, 'nameEn', w.name_en) end as writer,
      (select jsonb_agg(jsonb_build_object('nameAr', tp.name_ar, 'nameEn', tp.name_en) order by r."order")
        from articles_rels r join topics tp on tp.id = r.topics_id
        where r.parent_id = a.id and r.path = 'topics') as topics,
      (select jsonb_build_object('id', t.id, 'title', t.title, 'stage', t.stage, 'live', t.live,
          'staleRows', coalesce((t.progress->>'staleRows')::numeric, 0))
        from translations t where t.article_id = a.id and t.language = 'en') as translation
    from page a left join users w on w.id = a.writer_id
    order by ${order}`,
    row,
  )
  return pageOf(rows, pageSize, ({ sort_at, id }) => ({ value: sort_at, id }))
}

/** How many articles stand in each stage, under the filters but the stage's own. */
export async function countArticleStages(
  person: Person,
  input: ArticleListInput,
): Promise<Record<string, number>> {
  const where = sql.join(conditions(person, { ...input, stage: undefined }), sql` and `)
  const counts = await ask(
    person.payload,
    sql`select a.stage, count(*) as count from articles a where ${where} group by a.stage`,
    z.object({ stage: z.string(), count: z.coerce.number() }),
  )
  return Object.fromEntries(counts.map(({ stage, count }) => [stage, count]))
}

function conditions({ actor }: Person, input: ArticleListInput): SQL[] {
  const matching = articlesMatching(input.query ?? '')
  return [
    seenBy(actor),
    input.stage ? sql`a.stage = ${input.stage}` : sql`a.stage <> 'trashed'`,
    ...(matching ? [sql`a.id in ${matching}`] : []),
    ...(input.mine ? [sql`a.writer_id = ${actor.id}`] : []),
    ...(input.writer ? [sql`a.writer_id = ${input.writer}`] : []),
    ...(input.topic
      ? [
          sql`a.id in (select parent_id from articles_rels where path = 'topics' and topics_id = ${input.topic})`,
        ]
      : []),
  ]
}

interface Sort {
  column: SQL
  order: SQL
  after: (cursor: Cursor) => SQL
}

const sorts: Record<(typeof articleSorts)[number], Sort> = {
  changed: {
    column: sql`a.updated_at`,
    order: sql`a.updated_at desc, a.id desc`,
    after: (cursor) => afterDescending(sql`a.updated_at`, sql`a.id`, cursor),
  },
  due: {
    column: sql`a.due_at`,
    order: sql`a.due_at asc nulls last, a.id desc`,
    after: (cursor) => afterAscending(sql`a.due_at`, sql`a.id`, cursor),
  },
}
