import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { fold } from '@/domain/text/fold'

/** Every word of a search, folded, as a LIKE pattern. */
function patternsOf(query: string): string[] {
  const words = fold(query).split(' ').filter(Boolean).slice(0, 8)
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}

function all(column: SQL, patterns: string[]): SQL {
  return sql.join(
    patterns.map((pattern) => sql`${column} like ${pattern}`),
    sql` and `,
  )
}

/**
 * Ids of the articles whose Arabic or English title holds every word of a search; null for an empty search. `newest`
 * stops after so many of each language, for a list that shows only a few.
 */
export function articlesMatching(query: string, newest?: number): SQL | null {
  const patterns = patternsOf(query)
  if (patterns.length === 0) return null
  const few = newest === undefined ? sql`` : sql`order by id desc limit ${newest}`
  return sql`((select id from articles where ${all(sql`folded_title`, patterns)} ${few}) union
    select article_id from (select article_id from translations where ${all(sql`lower(title)`, patterns)} ${few}) found)`
}

/** Whether a source `s` has a name, in either script, with every word of a search; null for an empty search. */
export function sourceMatches(query: string): SQL | null {
  const patterns = patternsOf(query)
  return patterns.length === 0 ? null : all(sql`s.folded`, patterns)
}
