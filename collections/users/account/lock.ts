import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { lockFound, lockOne } from '../../lock'

/** Locks accounts until the request's transaction ends: before their rows, never after. */
export const lockAccounts = (req: PayloadRequest, ...ids: number[]): Promise<void> =>
  lockFound(req, 'users', sql`select id from users where id in ${ids}`)

/** Locks an e-mail for whoever is about to make an account of it. */
export const lockEmail = (req: PayloadRequest, email: string): Promise<void> =>
  lockFound(req, 'invitations', sql`select hashtext(${email})`)

const emailOf = ({ data }: { data?: unknown }): string => {
  const email = typeof data === 'object' && data !== null && 'email' in data ? data.email : ''
  return typeof email === 'string' ? email.toLowerCase().trim() : ''
}

/**
 * A sign-in is a change of an account (see `lockDocument`), and a long one: of two at one moment only one session
 * stayed, and one that had read the account before somebody took its roles or closed it wrote them back.
 */
export const lockSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'login') {
    await lockFound(req, 'users', sql`select id from users where email = ${emailOf(args)}`)
  }
  if (operation === 'refresh') await lockOne(req, 'users', req.user?.id ?? 0)
}
