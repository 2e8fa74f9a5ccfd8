import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { shortestPassword } from '@/collections/users/account/password'
import type { Result } from '@/domain/workflow/types'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { inTransaction } from '../transaction'

export interface FirstPerson {
  email: string
  password: string
  nameAr: string
  nameEn: string
  /** The language of the interface that she reads; Arabic unless told. */
  language?: 'ar' | 'en'
}

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
    const { totalDocs } = await scope.payload.count({
      collection: 'users',
      req: scope.req,
      overrideAccess: true,
    })
    if (totalDocs > 0) return refuse('people.registrationClosed')
    const { id } = await scope.payload.create({
      collection: 'users',
      data: {
        ...first,
        email: first.email.toLowerCase(),
        roles: ['admin', 'editor', 'writer'],
        active: true,
      },
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
  { token, password, language }: { token: string; password: string; language?: 'ar' | 'en' },
): Promise<Result<{ id: number }>> {
  if (password.length < shortestPassword) {
    return refuse('people.passwordShort', { details: { shortest: shortestPassword } })
  }
  return inTransaction({ payload, user: null, actor: 'system' }, async (scope) => {
    const { rows } = await scope.db.execute(sql`
      select id from users
      where reset_password_token = ${token} and reset_password_expiration > ${scope.at}::timestamptz and active
      for update`)
    if (!token || !rows[0]) return refuse('people.invitationInvalid')
    const id = Number(rows[0].id)
    await payload.resetPassword({
      collection: 'users',
      data: { token, password },
      overrideAccess: true,
      req: scope.req,
    })
    await scope.db.execute(sql`
      update users set reset_password_token = null, language = coalesce(${language ?? null}, language)
      where id = ${id}`)
    await recordEvent(scope, { kind: 'people.join', data: { person: id } })
    return ok({ id })
  })
}
