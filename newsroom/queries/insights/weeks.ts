import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** How far back Insights looks: a quarter of a year. */
export const weeksShown = 13
const week = 7 * 86_400_000

/** The ends of the weeks that are shown, oldest first, the last of them now. ISO 8601, UTC. */
export function weekEnds(now: string): string[] {
  const last = Date.parse(now)
  return Array.from({ length: weeksShown }, (_, index) =>
    new Date(last - (weeksShown - 1 - index) * week).toISOString(),
  )
}

/** The instant at which the first of these weeks began. */
export const beginning = (ends: readonly string[]): string =>
  new Date(Date.parse(ends[0] ?? new Date(0).toISOString()) - week).toISOString()

/** The number of the week, from 0, that an instant of a column falls into. */
export const weekOf = (column: SQL, ends: readonly string[]): SQL =>
  sql`width_bucket(extract(epoch from ${column}), ${Date.parse(beginning(ends)) / 1000}::float8, ${
    Date.parse(ends.at(-1) ?? '') / 1000
  }::float8, ${ends.length}) - 1`
