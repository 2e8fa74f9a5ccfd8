import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { ArticleEdition, PrintedRow } from '@/newsroom/editions/types'
import { ask } from '../ask'
import { id, time, timeOrNull } from '../columns'
import { isCurrentAgainst } from '../reader/behind'
import { shownPeriods } from './periods'

/** A stretch of time in which readers had an English of an older Arabic. */
export interface Outdated {
  article: number
  translation: number
  english: number
  from: string
  /** Null: until now. */
  to: string | null
}

const pair = z.object({
  article: id,
  translation: id,
  english: id,
  arabic: id,
  from: time,
  to: timeOrNull,
})
type Pair = z.infer<typeof pair>

/** Editions never change, so neither does what a pair of them is to each other. */
const known = new LRUCache<string, boolean>({ max: 100_000 })
const keyOf = ({ english, arabic }: Pair): string => `${english} ${arabic}`

/**
 * When English was live that did not render the live Arabic, since an instant; what an editor called minor is no
 * difference. English that is newer than its Arabic is current: its gate saw to that.
 */
export const outdatedSince = (payload: Payload, since: string): Promise<Outdated[]> =>
  outdatedWhere(payload, sql`(least(e.ends, a.ends) is null or least(e.ends, a.ends) > ${since})`)

/** As `outdatedSince`, from its beginning, of the English that is live now. */
export const outdatedOfToday = (payload: Payload): Promise<Outdated[]> =>
  outdatedWhere(payload, sql`e.ends is null`)

async function outdatedWhere(payload: Payload, condition: SQL): Promise<Outdated[]> {
  const pairs = await ask(
    payload,
    sql`with shown as (${shownPeriods})
      select e.article, e.translation, e.id as english, a.id as arabic,
        greatest(e.begins, a.begins) as from, least(e.ends, a.ends) as to
      from shown e join shown a on a.article = e.article and a.language = 'ar' and a.begins > e.begins
        and (e.ends is null or e.ends > a.begins)
      where e.language = 'en' and ${condition} order by a.id`,
    pair,
  )
  await compare(payload, pairs)
  return pairs.filter((one) => known.get(keyOf(one)) === false)
}

const edition = z.object({
  id,
  segments: z.custom<unknown>(Array.isArray),
  equivalences: z.custom<ArticleEdition['equivalences']>(Array.isArray),
})

async function compare(payload: Payload, pairs: readonly Pair[]): Promise<void> {
  const open = pairs.filter((one) => !known.has(keyOf(one)))
  const ids = [...new Set(open.flatMap(({ english, arabic }) => [english, arabic]))]
  if (ids.length === 0) return
  const rows = await ask(
    payload,
    sql`select id, segments, coalesce(equivalences, '[]') as equivalences from editions
      where id = any(${sql.param(ids)}::int[])`,
    edition,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const one of open) {
    const [english, arabic] = [byId.get(one.english), byId.get(one.arabic)]
    if (!english || !arabic) throw new Error(`edition ${one.english} or ${one.arabic} is not there`)
    const segments = arabic.segments as ArticleEdition['segments']
    const isCurrent = isCurrentAgainst(english.segments as PrintedRow[], { ...arabic, segments })
    known.set(keyOf(one), isCurrent)
  }
}
