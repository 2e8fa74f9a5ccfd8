import type { PersonId } from '@/domain/segments/types'
import type { Actor, ActorOrSystem, Role } from './types'

export function hasRole(actor: ActorOrSystem, role: Role): boolean {
  return actor !== 'system' && actor.roles.includes(role)
}

export function isEditor(actor: ActorOrSystem): boolean {
  return hasRole(actor, 'editor')
}

export function isReviewer(actor: ActorOrSystem): boolean {
  return hasRole(actor, 'reviewer')
}

/** Somebody of the newsroom: whoever has a role at all. */
export function isStaff(actor: Actor): boolean {
  return actor.roles.length > 0
}

/** Somebody who may write Arabic at all. */
export function canWrite(actor: ActorOrSystem): boolean {
  return hasRole(actor, 'writer') || isEditor(actor)
}

/** The story's writer, as long as she still has a role that writes. */
export function isWriterOf(actor: ActorOrSystem, article: { writer: PersonId }): boolean {
  return actor !== 'system' && article.writer === actor.id && canWrite(actor)
}

/** The assigned translator, as long as she still is one. */
export function isTranslatorOf(actor: ActorOrSystem, translation: { translator: PersonId | null }): boolean {
  return actor !== 'system' && translation.translator === actor.id && hasRole(actor, 'translator')
}
