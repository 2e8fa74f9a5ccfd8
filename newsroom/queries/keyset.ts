import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** Where a page of a list ended: the last row's sort value (null sorts last) and id. */
export interface Cursor {
  value: string | null
  id: number
}

export function writeCursor({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** A cursor as it stood in an address; null for none and for nonsense. */
export function readCursor(text: string | undefined): Cursor | null {
  if (!text) return null
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return isPair(read) ? { value: read[0], id: read[1] } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** As the database counts: a larger one would not be compared but thrown back. */
const isId = (id: unknown): boolean => Number.isInteger(id) && Math.abs(Number(id)) <= 2_147_483_647

function isPair(read: unknown): read is [string | null, number] {
  if (!Array.isArray(read) || read.length !== 2) return false
  const [value, id] = read
  return (value === null || typeof value === 'string') && isId(id)
}

/** Rows after the cursor when sorted by `column desc, id desc`; the column is never null. */
export function afterDescending(column: SQL, id: SQL, cursor: Cursor): SQL {
  return sql`(${column}, ${id}) < (${cursor.value}, ${cursor.id})`
}

/** Rows after the cursor when sorted by `column asc nulls last, id desc`. */
export function afterAscending(column: SQL, id: SQL, cursor: Cursor): SQL {
  if (cursor.value === null) return sql`(${column} is null and ${id} < ${cursor.id})`
  return sql`(${column} > ${cursor.value} or (${column} = ${cursor.value} and ${id} < ${cursor.id}) or ${column} is null)`
}

/** How many rows a page of a list has. */
export const pageSize = 50

/** A page of a list and the way to the next one. */
export interface Page<Row> {
  rows: Row[]
  /** Null on the last page. */
  next: string | null
}

/** Cuts a page out of `pageSize + 1` rows. */
export function pageOf<Row>(found: Row[], cursorOf: (row: Row) => Cursor): Page<Row> {
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return { rows, next: found.length > pageSize && last ? writeCursor(cursorOf(last)) : null }
}
