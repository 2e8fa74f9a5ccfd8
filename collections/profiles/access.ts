import type { Access } from 'payload'
import { isEditor } from '@/domain/workflow/roles'
import { actorOf } from '../access/roles'

/** `canEditProfile` of the domain as a query: editors keep every public face, everybody keeps her own. */
export const ownProfile: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (!actor) return false
  return isEditor(actor) || { user: { equals: actor.id } }
}
