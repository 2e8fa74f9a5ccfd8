import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Database } from '@/collections/database'
import { createTermIndex, type TermIndex } from '@/domain/terms/createTermIndex'
import { type TermRecord, termOf, termRow } from './record'

/** The current terms, laid out, and which state of the list they are. */
export interface KnownTerms {
  /** The time of the newest change of any term; verbs see to it that it only grows. */
  version: string
  index: TermIndex
}

interface Kept extends KnownTerms {
  all: Map<number, TermRecord>
}

declare global {
  var tarjumanTerms: { of: Payload; kept: Promise<Kept> } | undefined
}

const never = '-infinity'

/** Where the terms are read: a verb's own transaction, where there is one, so that it takes no second connection. */
export interface TermsHand {
  payload: Payload
  db?: Database
}

/**
 * The index of the current terms. Whether it is still true is asked of the database each time, one look into an index
 * (why not by notices: docs/decisions/0022); only what changed since is read again. One for the whole process, since Next
 * loads this module once a bundle.
 */
export async function readIndex(hand: TermsHand): Promise<KnownTerms> {
  const { payload } = hand
  const version = await versionNow(hand)
  const shared = globalThis.tarjumanTerms
  const before = shared?.of === payload ? shared.kept : null
  const kept = before ? await before.catch(() => null) : null
  if (kept?.version === version) return kept
  const again = globalThis.tarjumanTerms
  if (again?.of === payload && again.kept !== before) return readIndex(hand)
  const next = build(hand, kept)
  globalThis.tarjumanTerms = { of: payload, kept: next }
  return next
}

async function rowsOf<T>({ payload, db }: TermsHand, query: SQL, row: z.ZodType<T>): Promise<T[]> {
  const { rows } = await (db ?? payload.db.drizzle).execute(query)
  return rows.map((found) => row.parse(found))
}

async function versionNow(hand: TermsHand): Promise<string> {
  const query = sql`select max(updated_at)::text as version from terms`
  const [row] = await rowsOf(hand, query, z.object({ version: z.string().nullable() }))
  return row?.version ?? never
}

const changed = z.object({ version: z.string() }).loose()

async function build(hand: TermsHand, kept: Kept | null): Promise<Kept> {
  const since = kept?.version ?? never
  const rows = await rowsOf(
    hand,
    sql`select *, updated_at::text as version from terms where updated_at > ${since}::timestamptz order by updated_at`,
    changed,
  )
  const all = new Map(kept?.all)
  for (const row of rows) {
    const term = termRow.parse(row)
    if (term.retiredAt === null) all.set(term.id, term)
    else all.delete(term.id)
  }
  const version = rows.at(-1)?.version ?? since
  return { all, version, index: createTermIndex([...all.values()].map(termOf)) }
}
