import { sql } from '@payloadcms/db-postgres'
import { lockAccounts } from '@/collections/users/account/lock'
import { rolesOf } from '@/collections/users/roleNames'
import { canGrantRoles } from '@/domain/workflow/policies'
import type { Result, Role } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { notFound, ok, refuse } from '../refuse'
import { inTransaction } from '../transaction'
import { activeActor } from './activeActor'

type Change = { roles: Role[] } | { active: boolean }

/**
 * Changes somebody's roles, or opens and closes her account. Nobody does it to herself, and only who is an admin still:
 * of two who take it from each other at one moment one stays.
 */
export async function changePerson(
  person: Person,
  id: number,
  change: Change,
): Promise<Result<{ id: number }>> {
  return inTransaction(person, async (scope) => {
    await lockAccounts(scope.req, person.user.id, id)
    const actor = await activeActor(scope, person.user.id)
    const asked = { collection: 'users', id, depth: 0, req: scope.req, user: scope.user } as const
    const other = await scope.payload.findByID({ ...asked, overrideAccess: false, disableErrors: true })
    if (!other) return notFound()
    const roles = rolesOf(other)
    if (!actor || !canGrantRoles(actor, { id, roles })) return refuse('role.missing', { missing: ['admin'] })
    await scope.payload.update({ ...asked, overrideAccess: false, data: change })
    // By SQL, because Payload lets nobody write sessions.
    if ('active' in change) await scope.db.execute(sql`delete from users_sessions where _parent_id = ${id}`)
    await recordEvent(scope, {
      kind: 'roles' in change ? 'people.roles' : change.active ? 'people.activate' : 'people.deactivate',
      data: { person: id, before: roles, ...change },
    })
    return ok({ id })
  })
}
