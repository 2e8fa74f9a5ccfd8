import type { PersonId, RowId } from '@/domain/segments/types'

export type Role = 'admin' | 'editor' | 'writer' | 'translator' | 'reviewer'

/** Somebody who acts. `system` is the newsroom itself (schedules, openings). */
export interface Actor {
  id: PersonId
  roles: Role[]
}
export type ActorOrSystem = Actor | 'system'

export type ArticleStage =
  | 'draft'
  | 'inReview'
  | 'changesRequested'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'retracted'
  | 'trashed'

export type TranslationStage =
  | 'waiting'
  | 'translating'
  | 'inReview'
  | 'changesRequested'
  | 'approved'
  | 'published'
  | 'withdrawn'

export type ArticleAction =
  | 'submit'
  | 'recall'
  | 'requestChanges'
  | 'approve'
  | 'reopen'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'revise'
  | 'discard'
  | 'retract'
  | 'reinstate'
  | 'trash'
  | 'restore'

export type TranslationAction =
  | 'claim'
  | 'assign'
  | 'release'
  | 'submit'
  | 'recall'
  | 'requestChanges'
  | 'approve'
  | 'publish'
  | 'reopen'
  | 'revise'
  | 'discard'
  | 'withdraw'
  | 'reinstate'

/**
 * Why something may not be done. `code` is the rule's name (`locales/*\/refusals.json` has a sentence for each);
 * `missing` names what is lacking, `rows` the rows concerned.
 */
export interface Refusal {
  code: string
  missing?: string[]
  rows?: RowId[]
  /** More for the sentence or the interface: names, numbers, both texts of a conflict. */
  details?: Record<string, unknown>
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }
