import type { TranslationInput } from '@/domain/workflow/translationGates'
import type { Grounds } from '../facts/grounds'
import type { LockedStory } from '../stories/load'
import type { TranslationRecord } from '../stories/types'
import type { Scope } from '../transaction'

/** A change that a reviewer asks for on a row. */
export interface RequestedChange {
  row: string
  text: string
  quote?: string
  side?: 'source' | 'target'
  offset?: number
}

export interface TranslationMoveInput extends Omit<TranslationInput, 'assignee'> {
  /** `assign`: the person's id. */
  translator?: number
  dueAt?: string | null
  /** `requestChanges`: threads that are opened with the action. */
  requests?: RequestedChange[]
  note?: string
  correctionNote?: { en?: string }
}

/** An action on a translation while it is carried out. */
export interface TranslationMove {
  scope: Scope
  story: LockedStory
  grounds: Grounds
  input: TranslationMoveInput
  translation: TranslationRecord
  /** Decide `reopen` as the system once the action is stored. */
  checksArabic: boolean
}
