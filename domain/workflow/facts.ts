import type { Origin, PersonId, RowId, WorkState } from '@/domain/segments/types'
import type { ArticleStage, TranslationStage } from './types'

/** A target language by its BCP 47 tag: `en`. */
export type Language = string
export type DocumentId = number
/** An instant in ISO 8601, UTC. */
export type Instant = string

export type Release = 'independent' | 'together'

/** What an article must have before it is reviewed: a headline, text, filled image slots, alt texts, a source. */
export type ArticleLack = 'title' | 'body' | 'image' | 'alt' | 'source'

/** What stands between an English text and its publication. Both empty: it may go out. */
export interface Readiness {
  notApproved: RowId[]
  orphans: RowId[]
}

/** A translation as its article's gates see it. */
export interface TranslationOfArticle {
  id: DocumentId
  language: Language
  stage: TranslationStage
  translator: PersonId | null
  reviewer: PersonId | null
  hasLive: boolean
  /** The working copy against `base`, the Arabic that would be published now. */
  readiness: Readiness
  /** The last withdrawn edition against the Arabic edition that `reinstate` would bring back; null without one. */
  withdrawn: Readiness | null
}

/** What the rules need to know about an article; the verbs collect it under the row lock. */
export interface ArticleFacts {
  stage: ArticleStage
  writer: PersonId
  /** Everyone who changed the working copy since its last approval (see `authorship.ts`). */
  authors: PersonId[]
  revision: number
  release: Release
  embargoUntil: Instant | null
  publishAt: Instant | null
  hasLive: boolean
  /** Approved at least once, so that translators work against it. */
  hasBase: boolean
  everPublished: boolean
  /** The newsroom's setting at this moment. */
  selfApproval: boolean
  /** By `lacksOf`. */
  missing: ArticleLack[]
  openChangeRequests: number
  translations: TranslationOfArticle[]
}

/** A row as the gates see it: a compact form of `RowStatus`, by `rowFactsOf`. */
export interface RowFacts {
  id: RowId
  state: WorkState
  approved: boolean
  stale: boolean
  orphan: boolean
  /** Omitted or added, and nobody said why. */
  lacksReason: boolean
  authors: PersonId[]
  origin: Origin
  /** Who last touched its record, or null for an untouched row. */
  by: PersonId | null
}

export interface Finding {
  row: RowId
  code: string
}

export interface TranslationFacts {
  language: Language
  stage: TranslationStage
  translator: PersonId | null
  reviewer: PersonId | null
  revision: number
  hasLive: boolean
  /** The working copy against `base`. */
  rows: RowFacts[]
  /**
   * What would be published, against the article's live edition: the working copy, and for `reinstate` the
   * withdrawn edition. Not ready while the article is not live.
   */
  againstLive: Readiness
  /** Open threads of kind `changeRequest`, those that this very request opens included. */
  openChangeRequests: number
  /** Blocking findings of the working copy that nobody has overridden for these very hashes. */
  blockingFindings: Finding[]
}
