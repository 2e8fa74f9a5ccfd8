import type { PersonId } from '@/domain/segments/types'
import type { TranslationQuestion } from './translationGates'
import type { TranslationAction } from './types'

/** What the verb carries out in the same transaction as the change of stage, in this order. */
export type TranslationEffect =
  | { type: 'setTranslator'; translator: PersonId | null }
  | { type: 'publishEdition' }
  /** Working copy := the edition's; the authors of its rows are forgotten. */
  | { type: 'takeBack'; to: 'liveEdition' | 'withdrawnEdition' }
  | { type: 'withdrawEdition'; reason: string }
  | { type: 'reinstateEdition' }
  /** The memory learns the approved rows. A story under embargo is learned when it is published. */
  | { type: 'learnMemory' }
  /** Nothing of the translation is offered to translators any more. */
  | { type: 'withdrawMemory' }
  | { type: 'returnMemory' }
  /** Decide `reopen` as the system on the new working copy: its Arabic may have moved on. */
  | { type: 'reopenIfBehind' }

type Effects = (question: TranslationQuestion) => TranslationEffect[]

const effectsOf: Record<TranslationAction, Effects> = {
  claim: ({ actor }) => [{ type: 'setTranslator', translator: actor === 'system' ? null : actor.id }],
  assign: ({ input }) => [{ type: 'setTranslator', translator: input?.assignee?.id ?? null }],
  release: () => [{ type: 'setTranslator', translator: null }],
  submit: () => [],
  recall: () => [],
  requestChanges: () => [],
  approve: () => [{ type: 'learnMemory' }],
  publish: () => [{ type: 'publishEdition' }, { type: 'learnMemory' }],
  reopen: () => [],
  revise: () => [],
  discard: () => [
    { type: 'takeBack', to: 'liveEdition' },
    { type: 'learnMemory' },
    { type: 'reopenIfBehind' },
  ],
  withdraw: ({ input }) => [
    { type: 'withdrawEdition', reason: input?.reason?.trim() ?? '' },
    { type: 'withdrawMemory' },
  ],
  reinstate: () => [
    { type: 'takeBack', to: 'withdrawnEdition' },
    { type: 'reinstateEdition' },
    { type: 'returnMemory' },
    { type: 'learnMemory' },
    { type: 'reopenIfBehind' },
  ],
}

/** The effects of an action that the table and its gates have let through. */
export function translationEffects(question: TranslationQuestion): TranslationEffect[] {
  return effectsOf[question.action](question)
}
