import type { Payload } from 'payload'
import { z } from 'zod'

/**
 * What a public page reads, as one statement: one snapshot of the database, and one way there and back. The database
 * plans it once for each connection, under its name. It yields one JSON value, `page`.
 */
export interface Statement<T> {
  name: string
  /** With `$1`, `$2`… for its values. */
  text: string
  page: z.ZodType<T>
}

export async function read<T>(
  payload: Payload,
  { name, text, page }: Statement<T>,
  values: readonly (string | number | null)[],
): Promise<T> {
  const { rows } = await payload.db.pool.query({ name, text, values: [...values] })
  return z.object({ page }).parse(rows[0]).page
}
