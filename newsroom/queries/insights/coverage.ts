import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'
import { time } from '../columns'
import { type Outdated, outdatedSince } from './outdated'
import { shownPeriods } from './periods'
import { weekEnds } from './weeks'

/** The live stories at one instant: all, those with any live English, and those whose English renders their Arabic. */
export interface CoveragePoint {
  at: string
  live: number
  english: number
  current: number
}

const count = z.coerce.number()
const point = z.object({ at: time, live: count, english: count })

/** The share of live stories with current English, week by week. */
export async function coverageByWeek({ payload }: Person, now: string): Promise<CoveragePoint[]> {
  const ends = weekEnds(now)
  const [first = now] = ends
  const [points, outdated] = await Promise.all([
    ask(
      payload,
      sql`with shown as materialized (${shownPeriods})
        select w.at, count(*) filter (where language = 'ar') as live, count(*) filter (where language = 'en') as english
        from unnest(${sql.param(ends)}::timestamptz[]) as w (at)
        left join shown on begins <= w.at and (ends is null or ends > w.at)
        group by w.at order by w.at`,
      point,
    ),
    outdatedSince(payload, first),
  ])
  return points.map((one) => ({ ...one, current: one.english - outdatedAt(outdated, one.at) }))
}

function outdatedAt(outdated: readonly Outdated[], at: string): number {
  return outdated.filter(({ from, to }) => from <= at && (to === null || to > at)).length
}
