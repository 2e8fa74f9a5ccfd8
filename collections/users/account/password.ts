import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { databaseOf } from '../../database'

export const shortestPassword = 10
export const longestPassword = 200

const isGood = (password: unknown): boolean =>
  typeof password === 'string' && password.length >= shortestPassword && password.length <= longestPassword

function sessionOf({ user }: PayloadRequest): string {
  const sid = user && '_sid' in user ? user._sid : ''
  return typeof sid === 'string' ? sid : ''
}

/**
 * A new password is as long as a first one. Whoever changes hers, perhaps because somebody else knows it, stays signed
 * in here and is signed out everywhere else.
 */
export const keepPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args)) return
  const password: unknown = Object(args.data).password
  if (password === undefined || password === null) return
  if (!isGood(password)) {
    const message = `from ${shortestPassword} to ${longestPassword} characters`
    throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
  }
  const db = await databaseOf(req)
  await db.execute(sql`
    delete from users_sessions where _parent_id = ${Number(args.id) || 0} and id <> ${sessionOf(req)}`)
}
