import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Result } from '@/domain/workflow/types'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { inTransaction } from '../transaction'

export interface FirstPerson {
  email: string
  password: string
  nameAr: string
  nameEn: string
}

export const shortestPassword = 10

/** Whether the newsroom has nobody yet: only then may somebody register. */
export async function hasNobody(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs === 0
}

/** The first person of a new newsroom: runs the system and edits, and then invites the others. */
export async function registerFirst(payload: Payload, first: FirstPerson): Promise<Result<{ id: number }>> {
  if (first.password.length < shortestPassword) {
    return refuse('people.passwordShort', { details: { shortest: shortestPassword } })
  }
  return inTransaction({ payload, user: null, actor: 'system' }, async (scope) => {
    await scope.db.execute(sql`lock table users in share row exclusive mode`)
    const { totalDocs } = await scope.payload.count({ collection: 'users', req: scope.req, overrideAccess: true })
    if (totalDocs > 0) return refuse('people.registrationClosed')
    const { id } = await scope.payload.create({
      collection: 'users',
      data: { ...first, email: first.email.toLowerCase(), roles: ['admin', 'editor', 'writer'], active: true },
      req: scope.req,
      overrideAccess: false,
      depth: 0,
    })
    await recordEvent(scope, { kind: 'people.register', data: { person: id } })
    return ok({ id })
  })
}

/** Opens an invited account with its owner's own password. The token works once. */
export async function joinByInvitation(
  payload: Payload,
  { token, password }: { token: string; password: string },
): Promise<Result<{ id: number }>> {
  if (password.length < shortestPassword) {
    return refuse('people.passwordShort', { details: { shortest: shortestPassword } })
  }
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      resetPasswordToken: { equals: token },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const invited = docs[0]
  if (!token || !invited || invited.active === false) return refuse('people.invitationInvalid')
  await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
  return ok({ id: invited.id })
}
