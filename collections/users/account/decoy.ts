import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'
import { databaseOf } from '../../database'

/** As much work as Payload's check of a password is (`auth/strategies/local/generatePasswordSaltHash`). */
const rounds = 600_000
const bytes = 32

const hash = promisify(pbkdf2)

/**
 * Payload answers at once where there is no such account, and says so of one that is locked. Who knocks at a door that
 * does not open hears the same words after the same time: nobody finds out by trying who works here.
 */
export const answerAlike: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = args.data
  if (typeof email !== 'string' || typeof password !== 'string' || !email || !password) return
  const db = await databaseOf(req)
  const { rows } = await db.execute(sql`
    select 1 from users where email = ${email.toLowerCase().trim()} and (lock_until is null or lock_until <= now())`)
  if (rows.length > 0) return
  await hash(password, randomBytes(bytes).toString('hex'), rounds, bytes, 'sha256')
  throw new AuthenticationError(req.t)
}
