import { sql } from '@payloadcms/db-postgres'
import type { TermKind } from '@/domain/terms/types'
import { canSeeTerms } from '@/domain/workflow/policies'
import type { Person } from '../person'
import { type TermRecord, termRow } from '../terms/record'
import { ask } from './ask'
import { type Page, pageOf, pageSize, readCursor } from './keyset'
import { termMatches } from './matching'

export interface TermListInput {
  query?: string
  kind?: TermKind
  /** Those that are no longer used, instead of those that are. */
  retired?: boolean
  after?: string
}

/** One page of the terms, the newest first. */
export async function listTerms({ payload, actor }: Person, input: TermListInput): Promise<Page<TermRecord>> {
  if (!canSeeTerms(actor)) return { rows: [], next: null }
  const cursor = readCursor(input.after)
  const where = sql.join(
    [
      termMatches(input.query ?? '') ?? sql`true`,
      input.retired ? sql`terms.retired_at is not null` : sql`terms.retired_at is null`,
      ...(input.kind ? [sql`terms.kind = ${input.kind}`] : []),
      ...(cursor ? [sql`terms.id < ${cursor.id}`] : []),
    ],
    sql` and `,
  )
  const rows = await ask(
    payload,
    sql`select terms.* from terms where ${where} order by terms.id desc limit ${pageSize + 1}`,
    termRow,
  )
  return pageOf(rows, ({ id }) => ({ value: null, id }))
}
