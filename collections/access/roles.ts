import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { isStaff } from '@/domain/workflow/roles'
import type { Actor, Role } from '@/domain/workflow/types'
import { rolesOf } from '../users/roleNames'
import { isVerb } from './capability'

/** The person behind a request in the words of the domain; null for anonymous and deactivated people. */
export function actorOf(user: PayloadRequest['user']): Actor | null {
  if (user?.collection !== 'users' || user.active === false) return null
  return { id: user.id, roles: rolesOf(user) }
}

/** Whether the person behind the request holds one of the roles. */
export function hasRole(req: PayloadRequest, ...roles: Role[]): boolean {
  const actor = actorOf(req.user)
  return actor?.roles.some((role) => roles.includes(role)) === true
}

export const nobody = (): boolean => false
export const verbsOnly: Access = ({ req }) => isVerb(req)
/** People of the newsroom, and the newsroom itself: a scheduled publication has nobody behind it. */
export const signedIn: Access = ({ req }) => isVerb(req) || actorOf(req.user) !== null
/** As `signedIn`, but for those whose roles were all taken: a door that stands open to nothing. */
export const staff: Access = ({ req }) => {
  const actor = actorOf(req.user)
  return isVerb(req) || (actor !== null && isStaff(actor))
}
export const signedInField: FieldAccess = ({ req }) => actorOf(req.user) !== null
export const roles =
  (...allowed: Role[]): Access =>
  ({ req }) =>
    hasRole(req, ...allowed)
export const fieldRoles =
  (...allowed: Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req, ...allowed)
export const fieldVerbsOnly: FieldAccess = ({ req }) => isVerb(req)
export const fieldNobody: FieldAccess = () => false
