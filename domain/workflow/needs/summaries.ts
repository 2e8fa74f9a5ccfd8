import type { PersonId } from '@/domain/segments/types'
import type { ArticleFacts, DocumentId, Instant, Language } from '../facts'
import type { TranslationStage } from '../types'

/** A translation as lists store it: no rows, only what they come to. Words. */
export interface TranslationSummary {
  id: DocumentId
  language: Language
  stage: TranslationStage
  translator: PersonId | null
  reviewer: PersonId | null
  hasLive: boolean
  dueAt: Instant | null
  /** Where a chief put it in the queue. */
  place: number | null
  progress: { words: number; done: number; stale: number }
  openChangeRequests: number
}

/** An article as lists store it, with its translations. */
export interface ArticleSummary
  extends Pick<
    ArticleFacts,
    | 'stage'
    | 'writer'
    | 'authors'
    | 'release'
    | 'hasLive'
    | 'hasBase'
    | 'everPublished'
    | 'embargoUntil'
    | 'publishAt'
    | 'selfApproval'
    | 'openChangeRequests'
  > {
  id: DocumentId
  dueAt: Instant | null
  translations: TranslationSummary[]
}
