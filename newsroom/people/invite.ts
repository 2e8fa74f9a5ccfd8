import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { lockEmail } from '@/collections/users/account/lock'
import { canManageUsers } from '@/domain/workflow/policies'
import type { Result, Role } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { inTransaction } from '../transaction'

export interface NewPerson {
  email: string
  nameAr: string
  nameEn: string
  roles: Role[]
}

/** Seven days: an invitation that waits over a weekend still works. */
const validFor = 7 * 24 * 60 * 60 * 1000

/** Makes an account that its owner opens with the returned token, once. Only admins invite. */
export async function invitePerson(
  person: Person,
  invited: NewPerson,
): Promise<Result<{ token: string; id: number }>> {
  if (!canManageUsers(person.actor)) return refuse('role.missing', { missing: ['admin'] })
  const email = invited.email.toLowerCase()
  return inTransaction(person, async (scope) => {
    await lockEmail(scope.req, email)
    const taken = await scope.payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      req: scope.req,
      overrideAccess: false,
      user: scope.user,
    })
    if (taken.totalDocs > 0) return refuse('people.emailTaken')
    const token = randomBytes(24).toString('hex')
    const { id } = await scope.payload.create({
      collection: 'users',
      data: {
        ...invited,
        email,
        password: randomBytes(24).toString('hex'),
        active: true,
      },
      req: scope.req,
      user: scope.user,
      overrideAccess: false,
      depth: 0,
    })
    // By SQL, because Payload lets nobody write a token.
    const until = new Date(Date.parse(scope.at) + validFor).toISOString()
    await scope.db.execute(sql`
      update users set reset_password_token = ${token}, reset_password_expiration = ${until} where id = ${id}`)
    await recordEvent(scope, { kind: 'people.invite', data: { person: id, roles: invited.roles } })
    return ok({ token, id })
  })
}
