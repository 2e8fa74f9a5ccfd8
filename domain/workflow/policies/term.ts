import type { PersonId } from '@/domain/segments/types'
import { hasRole, isEditor, isReviewer, isStaff } from '../roles'
import type { Actor } from '../types'

export function canSeeTerms(actor: Actor): boolean {
  return isStaff(actor)
}

/** Who works with the English writes its spellings down. */
export function canAddTerm(actor: Actor): boolean {
  return hasRole(actor, 'translator') || isReviewer(actor) || isEditor(actor)
}

/** Change, retire and bring back: reviewers and editors any term, a translator her own. */
export function canChangeTerm(actor: Actor, term: { by: PersonId | null }): boolean {
  return isReviewer(actor) || isEditor(actor) || (hasRole(actor, 'translator') && term.by === actor.id)
}
