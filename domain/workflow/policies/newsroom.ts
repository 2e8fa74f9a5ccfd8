import { canWrite, hasRole, isEditor, isReviewer, isStaff } from '../roles'
import type { Actor, Role } from '../types'

/** Invite people, give and take roles, deactivate. An admin has no editorial power by that alone. */
export function canManageUsers(actor: Actor): boolean {
  return hasRole(actor, 'admin')
}

/** Change these roles of somebody. Nobody changes her own: power over texts is given by another person. */
export function canGrantRoles(actor: Actor, person: { id: number; roles: Role[] }): boolean {
  return canManageUsers(actor) && person.id !== actor.id
}

/**
 * Languages, correction policy, about page. Whether editors may approve their own Arabic is not theirs to say:
 * `canAllowSelfApproval`.
 */
export function canEditSettings(actor: Actor): boolean {
  return hasRole(actor, 'admin') || isEditor(actor)
}

/** The switch that loosens the rule of the second pair of eyes belongs to who runs the system. */
export function canAllowSelfApproval(actor: Actor): boolean {
  return hasRole(actor, 'admin')
}

/** Choose what leads the readers' home page, and its picks. Running the system gives no say in that. */
export function canCurateHome(actor: Actor): boolean {
  return isEditor(actor)
}

/** Sums over all stories and the record, no story's text: for everybody of the newsroom. */
export function canSeeInsights(actor: Actor): boolean {
  return isStaff(actor)
}

export function canManageTopics(actor: Actor): boolean {
  return isEditor(actor)
}

/** Make public faces of writers and translators, and say whose account one is. */
export function canManageProfiles(actor: Actor): boolean {
  return isEditor(actor)
}

/** Public faces of writers and translators. Everybody keeps her own. */
export function canEditProfile(actor: Actor, profile: { person: number | null }): boolean {
  return isEditor(actor) || profile.person === actor.id
}

export function canAddMedia(actor: Actor): boolean {
  return canWrite(actor)
}

/** An image's own caption, alt text and credit; translators and reviewers see to the English ones. */
export function canEditMedia(actor: Actor): boolean {
  return canWrite(actor) || hasRole(actor, 'translator') || isReviewer(actor)
}
