import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { databaseOf } from './database'
import { isWhole } from './fields'

/**
 * Locks something until the request's transaction ends: a kind of document and the ids of those that a query finds, in
 * their order. Outside of a transaction there is nothing to hold a lock.
 */
export async function lockFound(req: PayloadRequest, kind: string, found: SQL): Promise<void> {
  if (!(await req.transactionID)) return
  const db = await databaseOf(req)
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtext(${kind}), found.id) from (${found}) as found (id) order by found.id`,
  )
}

export const lockOne = (req: PayloadRequest, kind: string, id: number): Promise<void> =>
  lockFound(req, kind, sql`select ${id}::int`)

/**
 * Payload reads a document whole and writes it back whole: of two people who change different fields at one moment one
 * would take the other's change back. So they come one after the other.
 */
export const lockDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const id = operation === 'update' && 'id' in args ? Number(args.id) : Number.NaN
  if (isWhole(id) === true) await lockOne(req, collection.slug, id)
}
