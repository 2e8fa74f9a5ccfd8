import type { ArticleContent, Body, LeadImage, TranslationContent } from '@/domain/segments/document'
import { emptyBody } from '@/domain/segments/nodes'
import type { Release } from '@/domain/workflow/stages'
import type { ArticleStage, TranslationStage } from '@/domain/workflow/types'
import type { Article, Translation } from '@/payload-types'
import type { ArticleRecord, TranslationRecord } from './types'

/**
 * The JSON columns of story collections hold what the verbs wrote after the domain checked it; nobody else can
 * write them. So they are read as what they are.
 */
function written<T>(value: unknown, empty: T): T {
  return value === null || value === undefined ? empty : (value as T)
}

type Related = number | { id: number } | null | undefined

const idOf = (related: Related): number | null =>
  typeof related === 'object' && related !== null ? related.id : (related ?? null)
const idsOf = (related: Related[] | null | undefined): number[] =>
  (related ?? []).map(idOf).filter((id) => id !== null)

function articleContentOf(doc: Article): ArticleContent {
  return {
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    dateline: doc.dateline ?? '',
    slug: doc.slug ?? '',
    leadImage: written<LeadImage | null>(doc.leadImage, null),
    body: written<Body>(doc.body, emptyBody('rtl')),
  }
}

/** An article's document as the domain's record. */
export function articleRecordOf(doc: Article): ArticleRecord {
  return {
    id: doc.id,
    content: articleContentOf(doc),
    writer: idOf(doc.writer),
    byline: idsOf(doc.byline),
    authors: written(doc.authors, []),
    assignees: idsOf(doc.assignees),
    topics: idsOf(doc.topics),
    sources: written(doc.sources, []),
    equivalences: written(doc.equivalences, []),
    stage: doc.stage as ArticleStage,
    release: doc.release as Release,
    embargoUntil: doc.embargoUntil ?? null,
    publishAt: doc.publishAt ?? null,
    dueAt: doc.dueAt ?? null,
    revision: doc.revision,
    base: doc.base ?? null,
    live: doc.live ?? null,
    updatedAt: doc.updatedAt,
  }
}

function translationContentOf(doc: Translation): TranslationContent {
  return {
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    dateline: doc.dateline ?? '',
    slug: doc.slug ?? '',
    body: written<Body>(doc.body, emptyBody('ltr')),
    captions: written(doc.captions, {}),
    attributions: written(doc.attributions, {}),
  }
}

/** A translation's document as the domain's record. */
export function translationRecordOf(doc: Translation): TranslationRecord {
  return {
    id: doc.id,
    article: idOf(doc.article) ?? 0,
    language: 'en',
    content: translationContentOf(doc),
    translator: idOf(doc.translator),
    reviewer: idOf(doc.reviewer),
    dueAt: doc.dueAt ?? null,
    stage: doc.stage as TranslationStage,
    work: written(doc.work, {}),
    approvals: written(doc.approvals, []),
    progress: written(doc.progress, null),
    revision: doc.revision,
    live: doc.live ?? null,
    updatedAt: doc.updatedAt,
  }
}
