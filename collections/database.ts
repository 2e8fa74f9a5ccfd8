import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

export interface Database {
  execute(query: SQL): Promise<{ rows: Record<string, unknown>[] }>
}

function isDatabase(value: unknown): value is Database {
  return (
    typeof value === 'object' && value !== null && 'execute' in value && typeof value.execute === 'function'
  )
}

/** The connection that a request writes through: its transaction's, where it has one. */
export async function databaseOf(req: PayloadRequest): Promise<Database> {
  const id = await req.transactionID
  const own = id === undefined || id === null ? undefined : req.payload.db.sessions?.[id]?.db
  const db: unknown = own ?? req.payload.db.drizzle
  if (!isDatabase(db)) throw new Error('the database adapter has no connection to execute on')
  return db
}
