import { canEditEnglish } from '@/domain/workflow/policies'
import { isReviewer, isTranslatorOf } from '@/domain/workflow/roles'
import type { Refusal } from '@/domain/workflow/types'
import type { Person } from '../person'
import type { TranslationAtHand } from '../stories/withStory'

/** Stages that come after a translator's work, and after a reviewer's. */
const afterTranslating = ['inReview', 'approved', 'published', 'withdrawn']
const afterReview = ['changesRequested', 'approved', 'published', 'withdrawn']

/**
 * Why this person may not write this English now, or null. `save.late` for whoever could write it at an earlier stage:
 * her words are then kept as a suggestion.
 */
export function refusalToWrite({ actor }: Person, at: TranslationAtHand): Refusal | null {
  const { translationFacts: facts, facts: article } = at
  if (canEditEnglish(actor, facts, article)) return null
  if (article.stage === 'trashed') return { code: 'article.trashed' }
  const isLate =
    (isTranslatorOf(actor, facts) && afterTranslating.includes(facts.stage)) ||
    (isReviewer(actor) && afterReview.includes(facts.stage))
  if (isLate) return { code: 'save.late', details: { kind: 'translation', stage: facts.stage } }
  return { code: 'role.missing', missing: facts.stage === 'inReview' ? ['reviewer'] : ['itsTranslator'] }
}
