import type { ArticleFacts, RowFacts, TranslationFacts, TranslationOfArticle } from '../facts'
import { readinessOf } from '../readiness'
import type { Actor, Role } from '../types'

let lastId = 0

/** Somebody new with these roles. */
export function person(...roles: Role[]): Actor {
  lastId += 1
  return { id: lastId, roles }
}

export const writer = person('writer')
export const editor = person('editor')
export const otherEditor = person('editor')
export const translator = person('translator')
export const otherTranslator = person('translator')
export const reviewer = person('reviewer')
export const admin = person('admin')

export const now = '2026-08-05T09:00:00.000Z'
export const later = '2026-08-05T18:00:00.000Z'
export const earlier = '2026-08-04T18:00:00.000Z'

/** A complete draft of `writer`, to be varied. */
export function articleFacts(change: Partial<ArticleFacts> = {}): ArticleFacts {
  return {
    stage: 'draft',
    writer: writer.id,
    authors: [writer.id],
    revision: 7,
    release: 'independent',
    embargoUntil: null,
    publishAt: null,
    hasLive: false,
    hasBase: false,
    everPublished: false,
    selfApproval: false,
    missing: [],
    openChangeRequests: 0,
    translations: [],
    ...change,
  }
}

/** An article that readers can see. */
export function liveArticle(change: Partial<ArticleFacts> = {}): ArticleFacts {
  return articleFacts({
    stage: 'published',
    authors: [],
    hasLive: true,
    hasBase: true,
    everPublished: true,
    ...change,
  })
}

export function rowFacts(change: Partial<RowFacts> = {}): RowFacts {
  return {
    id: 'body:a',
    state: 'confirmed',
    approved: false,
    stale: false,
    orphan: false,
    lacksReason: false,
    authors: [translator.id],
    origin: 'human',
    by: translator.id,
    ...change,
  }
}

/** A translation by `translator`, in work and done. */
export function translationFacts(change: Partial<TranslationFacts> = {}): TranslationFacts {
  return {
    language: 'en',
    stage: 'translating',
    translator: translator.id,
    reviewer: null,
    revision: 3,
    hasLive: false,
    rows: [rowFacts()],
    againstLive: readinessOf([]),
    openChangeRequests: 0,
    blockingFindings: [],
    ...change,
  }
}

export function translationOfArticle(change: Partial<TranslationOfArticle> = {}): TranslationOfArticle {
  return {
    id: 11,
    language: 'en',
    stage: 'approved',
    translator: translator.id,
    reviewer: null,
    hasLive: false,
    readiness: { notApproved: [], orphans: [] },
    withdrawn: null,
    ...change,
  }
}
