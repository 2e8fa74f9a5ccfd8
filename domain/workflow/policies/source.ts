import type { PersonId } from '@/domain/segments/types'
import { canWrite, isEditor, isStaff } from '../roles'
import type { Actor } from '../types'

export interface SourceFacts {
  /** The writers of all stories that stand on this source. */
  writers: PersonId[]
}

/** Everything but the contacts. */
export function canSeeSources(actor: Actor): boolean {
  return isStaff(actor)
}

/** Contacts are given in confidence: editors, and the writers of its stories. */
export function canSeeSourceContacts(actor: Actor, source: SourceFacts): boolean {
  return isEditor(actor) || (canWrite(actor) && source.writers.includes(actor.id))
}

/** Add a source while writing. */
export function canAddSource(actor: Actor): boolean {
  return canWrite(actor)
}

/** Change what the newsroom says about a source: its names, kind, reliability. */
export function canManageSources(actor: Actor): boolean {
  return isEditor(actor)
}
