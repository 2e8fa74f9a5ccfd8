import { canGrantRoles } from '@/domain/workflow/policies'
import type { Result, Role } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { notFound, ok, refuse } from '../refuse'
import { inTransaction } from '../transaction'

type Change = { roles: Role[] } | { active: boolean }

/** Changes somebody's roles, or opens and closes her account. Nobody does it to herself. */
export async function changePerson(person: Person, id: number, change: Change): Promise<Result<{ id: number }>> {
  return inTransaction(person, async (scope) => {
    const asked = { collection: 'users', id, depth: 0, req: scope.req, user: scope.user } as const
    const other = await scope.payload.findByID({ ...asked, overrideAccess: false, disableErrors: true })
    if (!other) return notFound()
    const roles = (other.roles ?? []) as Role[]
    if (!canGrantRoles(person.actor, { id, roles })) return refuse('role.missing', { missing: ['admin'] })
    const sessions = 'active' in change && !change.active ? { sessions: [] } : {}
    await scope.payload.update({ ...asked, overrideAccess: false, data: { ...change, ...sessions } })
    await recordEvent(scope, {
      kind: 'roles' in change ? 'people.roles' : change.active ? 'people.activate' : 'people.deactivate',
      data: { person: id, before: roles, ...change },
    })
    return ok({ id })
  })
}
