import { rolesOf } from '@/collections/users/roleNames'
import type { Actor } from '@/domain/workflow/types'
import type { Scope } from '../transaction'

/** A colleague in the words of the domain; null for nobody and for a deactivated account. */
export async function activeActor(scope: Scope, id: number): Promise<Actor | null> {
  const user = await scope.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return user && user.active !== false ? { id: user.id, roles: rolesOf(user) } : null
}
