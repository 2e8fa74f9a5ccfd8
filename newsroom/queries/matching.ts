import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { fold } from '@/domain/text/fold'

/** The words of a search, folded. */
const wordsOf = (query: string): string[] => fold(query).split(' ').filter(Boolean).slice(0, 8)

const patternOf = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

function hasAll(column: SQL, words: string[]): SQL {
  return sql.join(
    words.map((word) => sql`${column} like ${patternOf(word)}`),
    sql` and `,
  )
}

/** The indexes of titles know words of three letters and more. */
const shortestIndexed = 3

/**
 * Whether an article `a` has every word of a search in its Arabic or in its English title; null for an empty search.
 * `newest` looks at so many of each language only, for a list that shows a few.
 */
export function titleMatches(query: string, newest?: number): SQL | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  const arabic = hasAll(sql`folded_title`, words)
  const english = hasAll(sql`lower(title)`, words)
  // What is shorter stands in many titles: going through the list in its order soon fills a page.
  if (words.every(({ length }) => length < shortestIndexed))
    return sql`(${hasAll(sql`a.folded_title`, words)} or
      (select bool_or(${english}) from translations where article_id = a.id))`
  const few = newest === undefined ? sql`` : sql`order by id desc limit ${newest}`
  return sql`a.id in ((select id from articles where ${arabic} ${few}) union
    select article_id from (select article_id from translations where ${english} ${few}) found)`
}

/** Whether a source `s` has a name, in either script, with every word of a search; null for an empty search. */
export const sourceMatches = (query: string): SQL | null => foldedMatches(sql`s.folded`, query)

/** Whether a column of folded names has every word of a search; null for an empty search. */
export function foldedMatches(column: SQL, query: string): SQL | null {
  const words = wordsOf(query)
  return words.length === 0 ? null : hasAll(column, words)
}

/** Whether a term has a form, in either script, with every word of a search; null for an empty search. */
export function termMatches(query: string): SQL | null {
  const words = wordsOf(query)
  return words.length === 0 ? null : hasAll(sql`terms.folded`, words)
}
