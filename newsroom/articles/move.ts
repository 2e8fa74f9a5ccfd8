import type { ArticleInput } from '@/domain/workflow/articleGates'
import type { Grounds } from '../facts/grounds'
import type { LockedStory } from '../stories/load'
import type { ArticleRecord, TranslationRecord } from '../stories/types'
import type { Scope } from '../transaction'

/** A note for readers about a correction, in each language. */
export type CorrectionNote = { ar?: string; en?: string }

export interface MoveInput extends ArticleInput {
  correctionNote?: CorrectionNote
  /** Said with `requestChanges`, kept as a thread. */
  note?: string
}

/** An action while it is carried out: effects change `article` and `translations`, the engine stores them. */
export interface ArticleMove {
  scope: Scope
  before: LockedStory
  grounds: Grounds
  input: MoveInput
  article: ArticleRecord
  translations: TranslationRecord[]
  /** The working copy becomes `base` when it is kept. */
  setsBase: boolean
}

/** Puts a changed translation in its place. */
export function replaceTranslation(move: ArticleMove, changed: TranslationRecord): void {
  move.translations = move.translations.map((one) => (one.id === changed.id ? changed : one))
}
