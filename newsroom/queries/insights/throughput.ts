import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { beginning, weekEnds, weekOf } from './weeks'

/** What came out in one week, in one language. */
export interface Output {
  stories: number
  words: number
}

export interface ThroughputWeek {
  /** The end of the week. */
  at: string
  arabic: Output
  english: Output
  /** Editions of either language that changed a story which was live already. */
  corrections: number
}

const number = z.coerce.number()
const row = z.object({
  week: number,
  language: z.string(),
  stories: number,
  words: number,
  corrections: number,
})
const nothing: Output = { stories: 0, words: 0 }

/** Stories and words published for the first time, and corrections, week by week. */
export async function throughputByWeek({ payload }: Person, now: string): Promise<ThroughputWeek[]> {
  const ends = weekEnds(now)
  const found = await ask(
    payload,
    sql`select ${weekOf(sql`published_at`, ends)} as week, language,
        count(*) filter (where published_at = first_published_at) as stories,
        coalesce(sum(words) filter (where published_at = first_published_at), 0) as words,
        count(*) filter (where published_at <> first_published_at) as corrections
      from editions where published_at > ${beginning(ends)} and published_at <= ${now} group by 1, 2`,
    row,
  )
  return ends.map((at, index) => {
    const inWeek = found.filter(({ week }) => Math.min(week, ends.length - 1) === index)
    const of = (language: string): Output => inWeek.find((one) => one.language === language) ?? nothing
    const corrections = inWeek.reduce((sum, one) => sum + one.corrections, 0)
    return { at, arabic: of('ar'), english: of('en'), corrections }
  })
}
