import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ArticleSummary, TranslationSummary } from '@/domain/workflow/needs/summaries'
import { articleStages, releases, translationStages } from '@/domain/workflow/stages'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { id, idOrNull, textOrNull, time, timeOrNull } from '../columns'

const count = z.coerce.number()
const name = z.object({ nameAr: z.string(), nameEn: z.string() }).nullable()

const translationRow = z.object({
  id,
  language: z.string(),
  stage: z.enum(translationStages),
  title: textOrNull,
  revision: count,
  translator: idOrNull,
  reviewer: idOrNull,
  live: idOrNull,
  dueAt: timeOrNull,
  place: idOrNull,
  updatedAt: time,
  progress: z
    .object({ words: count, confirmed: count, approved: count, stale: count, todo: count, staleRows: count })
    .partial()
    .nullable(),
  translatorName: name,
  reviewerName: name,
  changesOpen: count,
  changesAsked: count,
})

const articleRow = z.object({
  id,
  title: textOrNull,
  stage: z.enum(articleStages),
  writer: idOrNull,
  writer_name: name,
  authors: z.array(z.number()).nullable(),
  release: z.enum(releases),
  live: idOrNull,
  base: idOrNull,
  embargo_until: timeOrNull,
  publish_at: timeOrNull,
  due_at: timeOrNull,
  updated_at: time,
  words: count,
  self_approval: z.boolean().nullable(),
  open_change_requests: count,
  translations: z.array(translationRow),
})

export type Named = z.infer<typeof name>

/** What a row of Today prints about a translation, besides what the rules need. */
export interface TodayTranslation extends TranslationSummary {
  title: string
  revision: number
  translatorName: Named
  reviewerName: Named
  updatedAt: string
  /** Rows whose Arabic has changed since. */
  staleRows: number
  /** Change requests ever asked for. */
  changesAsked: number
}

export interface TodayArticle extends ArticleSummary {
  title: string
  words: number
  writerName: Named
  updatedAt: string
  translations: TodayTranslation[]
}

/** The articles of these ids (a query), each with its translations. Two look-ups in one statement, none per row. */
export async function loadSummaries({ payload }: Person, ids: SQL): Promise<TodayArticle[]> {
  const rows = await ask(
    payload,
    sql`
    select a.id, a.title, a.stage, a.writer_id as writer, a.authors, a.release, a.live, a.base, a.embargo_until,
      a.publish_at, a.due_at, a.updated_at, coalesce(a.words, 0) as words,
      (select self_approval from newsroom limit 1) as self_approval,
      case when w.id is not null then jsonb_build_object('nameAr', w.name_ar, 'nameEn', w.name_en) end as writer_name,
      (select count(*) from threads th where th.article = a.id and th.translation is null
        and th.kind = 'changeRequest' and th.resolved_at is null) as open_change_requests,
      coalesce((select jsonb_agg(${translationJson}) from translations t
        left join users tr on tr.id = t.translator_id
        left join users re on re.id = t.reviewer_id
        where t.article_id = a.id), '[]') as translations
    from articles a left join users w on w.id = a.writer_id
    where a.id in (${ids})`,
    articleRow,
  )
  return rows.map(summaryOf)
}

const translationJson = sql`jsonb_build_object(
  'id', t.id, 'language', t.language, 'stage', t.stage, 'title', t.title, 'revision', t.revision,
  'translator', t.translator_id,
  'reviewer', t.reviewer_id, 'live', t.live, 'dueAt', t.due_at, 'place', t.place, 'updatedAt', t.updated_at, 'progress', t.progress,
  'translatorName', case when tr.id is not null then jsonb_build_object('nameAr', tr.name_ar, 'nameEn', tr.name_en) end,
  'reviewerName', case when re.id is not null then jsonb_build_object('nameAr', re.name_ar, 'nameEn', re.name_en) end,
  'changesOpen', (select count(*) from threads th where th.article = a.id and th.translation = t.id
    and th.kind = 'changeRequest' and th.resolved_at is null),
  'changesAsked', (select count(*) from threads th where th.article = a.id and th.translation = t.id
    and th.kind = 'changeRequest'))`

function summaryOf(row: z.infer<typeof articleRow>): TodayArticle {
  return {
    id: row.id,
    title: row.title ?? '',
    words: row.words,
    stage: row.stage,
    // A story whose writer is gone belongs to nobody.
    writer: row.writer ?? 0,
    writerName: row.writer_name,
    authors: row.authors ?? [],
    release: row.release,
    hasLive: row.live !== null,
    hasBase: row.base !== null,
    everPublished: row.live !== null,
    embargoUntil: row.embargo_until,
    publishAt: row.publish_at,
    dueAt: row.due_at,
    updatedAt: row.updated_at,
    selfApproval: row.self_approval ?? false,
    openChangeRequests: row.open_change_requests,
    translations: row.translations.map(translationOf),
  }
}

function translationOf(row: z.infer<typeof translationRow>): TodayTranslation {
  const { words = 0, confirmed = 0, stale = 0, staleRows = 0 } = row.progress ?? {}
  return {
    id: row.id,
    language: row.language,
    place: row.place,
    stage: row.stage,
    title: row.title ?? '',
    revision: row.revision,
    translator: row.translator,
    translatorName: row.translatorName,
    reviewer: row.reviewer,
    reviewerName: row.reviewerName,
    hasLive: row.live !== null,
    dueAt: row.dueAt,
    updatedAt: row.updatedAt,
    progress: { words, done: confirmed, stale },
    staleRows,
    openChangeRequests: row.changesOpen,
    changesAsked: row.changesAsked,
  }
}
