import type { TranslationAction, TranslationStage } from './types'

export type TranslationParty = 'itsTranslator' | 'translator' | 'reviewer' | 'editor' | 'system'

export interface TranslationTransition {
  from: readonly TranslationStage[]
  action: TranslationAction
  to: TranslationStage
  who: readonly TranslationParty[]
  needs?: 'liveEdition'
}

const unpublished = ['waiting', 'translating', 'inReview', 'changesRequested', 'approved'] as const

/**
 * The stages of a translation. A translation begins as `waiting`, opened when its Arabic is first approved.
 * The last line is this project's own: without it an English text that was withdrawn and whose Arabic has
 * moved on since could never be mended (docs/decisions/0012).
 */
export const translationTransitions: readonly TranslationTransition[] = [
  { from: ['waiting'], action: 'claim', to: 'translating', who: ['translator'] },
  { from: ['waiting'], action: 'assign', to: 'translating', who: ['editor'] },
  { from: ['translating'], action: 'assign', to: 'translating', who: ['itsTranslator', 'editor'] },
  { from: ['changesRequested'], action: 'assign', to: 'changesRequested', who: ['itsTranslator', 'editor'] },
  {
    from: ['translating', 'changesRequested'],
    action: 'release',
    to: 'waiting',
    who: ['itsTranslator', 'editor'],
  },
  { from: ['translating', 'changesRequested'], action: 'submit', to: 'inReview', who: ['itsTranslator'] },
  { from: ['inReview'], action: 'recall', to: 'translating', who: ['itsTranslator'] },
  { from: ['inReview'], action: 'requestChanges', to: 'changesRequested', who: ['reviewer'] },
  { from: ['inReview'], action: 'approve', to: 'approved', who: ['reviewer'] },
  { from: ['approved'], action: 'publish', to: 'published', who: ['editor', 'reviewer'] },
  { from: ['approved'], action: 'reopen', to: 'translating', who: ['editor', 'reviewer', 'system'] },
  { from: ['inReview', 'published'], action: 'reopen', to: 'translating', who: ['system'] },
  { from: ['published'], action: 'revise', to: 'translating', who: ['itsTranslator', 'editor'] },
  { from: unpublished, action: 'discard', to: 'published', who: ['editor'], needs: 'liveEdition' },
  {
    from: [...unpublished, 'published'],
    action: 'withdraw',
    to: 'withdrawn',
    who: ['editor'],
    needs: 'liveEdition',
  },
  { from: ['withdrawn'], action: 'reinstate', to: 'published', who: ['editor'] },
  { from: ['withdrawn'], action: 'revise', to: 'translating', who: ['editor'] },
]
