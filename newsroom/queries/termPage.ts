import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { canChangeTerm, canSeeTerms } from '@/domain/workflow/policies'
import type { Person } from '../person'
import { type TermRecord, termRow } from '../terms/record'
import { ask } from './ask'
import { id, time } from './columns'

const eventKinds = ['term.create', 'term.change', 'term.retire', 'term.restore'] as const

const event = z.object({
  id,
  kind: z.enum(eventKinds),
  by_name: z.string(),
  at: time,
  data: z
    .object({ before: z.record(z.string(), z.unknown()), changed: z.record(z.string(), z.unknown()) })
    .partial(),
})

/** One thing that somebody did to a term; `data` has what a change changed. */
export type TermEvent = z.infer<typeof event>

export interface TermPage {
  term: TermRecord
  mayChange: boolean
  /** Newest first, at most a hundred. */
  history: TermEvent[]
}

/** A term, retired or not, with its history; null where there is none or the person may not see it. */
export async function loadTermPage({ payload, actor }: Person, term: number): Promise<TermPage | null> {
  if (!canSeeTerms(actor)) return null
  const [found] = await ask(payload, sql`select * from terms where id = ${term}`, termRow)
  if (!found) return null
  const history = await ask(
    payload,
    sql`select id, kind, by_name, at, data from events
      where kind = any(${sql.param([...eventKinds])}::text[]) and data->>'term' = ${String(term)}
      order by id desc limit 100`,
    event,
  )
  return { term: found, mayChange: canChangeTerm(actor, found), history }
}
