import type { Access, FieldAccess } from 'payload'
import { isVerb } from '../access/capability'
import { actorOf, hasRole, signedIn } from '../access/roles'

/** Colleagues see each other's names; the e-mail field has a rule of its own. */
export const colleagues: Access = signedIn

/** Accounts are made by an admin's invitation (a verb); the first one by registration, when there is none. */
export const invitations: Access = ({ req }) => isVerb(req)

/**
 * Everybody changes only her own account. Whoever could set an editor's password or e-mail could act as that editor,
 * and running the system is no editorial power; what an admin does to others are verbs of `newsroom/people`.
 */
export const ownAccount: Access = ({ req }) => {
  if (isVerb(req)) return true
  const actor = actorOf(req.user)
  return actor !== null && { id: { equals: actor.id } }
}

export const onlyAdmin: FieldAccess = ({ req }) => isVerb(req) || hasRole(req, 'admin')

export const ownOrAdmin: FieldAccess = ({ req, id, doc }) =>
  isVerb(req) || hasRole(req, 'admin') || (req.user !== null && (id ?? doc?.id) === req.user?.id)
