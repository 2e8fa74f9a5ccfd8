import type { ArticleAction, ArticleStage } from './types'

export type ArticleParty = 'itsWriter' | 'editor' | 'system'

export interface ArticleTransition {
  from: readonly ArticleStage[]
  action: ArticleAction
  to: ArticleStage
  who: readonly ArticleParty[]
  /** What must be true of the story's editions, besides the stage. */
  needs?: 'liveEdition' | 'neverPublished'
}

const beforePublication = ['draft', 'inReview', 'changesRequested', 'approved', 'scheduled'] as const

/** The stages of an article, line by line as the newsroom reads them. Gates are in `articleGates.ts`. */
export const articleTransitions: readonly ArticleTransition[] = [
  { from: ['draft', 'changesRequested'], action: 'submit', to: 'inReview', who: ['itsWriter', 'editor'] },
  { from: ['inReview'], action: 'recall', to: 'draft', who: ['itsWriter'] },
  { from: ['inReview'], action: 'requestChanges', to: 'changesRequested', who: ['editor'] },
  { from: ['inReview'], action: 'approve', to: 'approved', who: ['editor'] },
  { from: ['approved', 'scheduled'], action: 'reopen', to: 'draft', who: ['editor'] },
  { from: ['approved'], action: 'publish', to: 'published', who: ['editor'] },
  { from: ['scheduled'], action: 'publish', to: 'published', who: ['system'] },
  { from: ['approved'], action: 'schedule', to: 'scheduled', who: ['editor'] },
  { from: ['scheduled'], action: 'unschedule', to: 'approved', who: ['editor', 'system'] },
  { from: ['published'], action: 'revise', to: 'draft', who: ['itsWriter', 'editor'] },
  { from: beforePublication, action: 'discard', to: 'published', who: ['editor'], needs: 'liveEdition' },
  {
    from: [...beforePublication, 'published'],
    action: 'retract',
    to: 'retracted',
    who: ['editor'],
    needs: 'liveEdition',
  },
  { from: ['retracted'], action: 'reinstate', to: 'published', who: ['editor'] },
  { from: ['retracted'], action: 'revise', to: 'draft', who: ['editor'] },
  {
    from: beforePublication,
    action: 'trash',
    to: 'trashed',
    who: ['itsWriter', 'editor'],
    needs: 'neverPublished',
  },
  { from: ['trashed'], action: 'restore', to: 'draft', who: ['itsWriter', 'editor'] },
]
