import type { RowFacts, TranslationFacts } from '../facts'
import { isReviewer } from '../roles'
import type { Actor } from '../types'

/**
 * Her own row: she changed its English since it was last approved, or she is the one who took words from memory or
 * a machine for good. Nobody else stands behind such words, so she counts as their author.
 */
export function isOwnRow(actor: Actor, row: Pick<RowFacts, 'authors' | 'origin' | 'by'>): boolean {
  return row.authors.includes(actor.id) || (row.origin !== 'human' && row.by === actor.id)
}

/** Approve rows and ask for changes on them. */
export function canReviewTranslation(actor: Actor, translation: Pick<TranslationFacts, 'stage'>): boolean {
  return isReviewer(actor) && translation.stage === 'inReview'
}

/** Whether the row's approval is hers to give. What the row itself still lacks: `decideRowApproval`. */
export function canApproveRow({
  actor,
  translation,
  row,
}: {
  actor: Actor
  translation: Pick<TranslationFacts, 'stage'>
  row: Pick<RowFacts, 'authors' | 'origin' | 'by'>
}): boolean {
  return canReviewTranslation(actor, translation) && !isOwnRow(actor, row)
}
