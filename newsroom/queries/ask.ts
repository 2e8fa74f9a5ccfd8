import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { z } from 'zod'

/** The rows of a query, each read by the schema; a row that does not fit is a bug and throws. */
export async function ask<T>(payload: Payload, query: SQL, row: z.ZodType<T>): Promise<T[]> {
  const { rows } = await payload.db.drizzle.execute(query)
  return rows.map((found) => row.parse(found))
}
