import type { SearchWord } from './readQuery'

/** Where a story has a word: anywhere, or in its title or standfirst. */
export type Place = 'anywhere' | 'head'

/** As the database's `keep_words` marks the stems. */
const marks: Record<Place, string> = { anywhere: '', head: '^' }

/**
 * PostgreSQL's `tsquery` for stories that have all words. Only stems are asked for: a token has its stem wherever it
 * stands, so asking for the token beside it would find no story more.
 */
export const conditionOf = (words: readonly SearchWord[], place: Place): string =>
  words.map(({ stems }) => anyOf(stems.map((stem) => lexeme(marks[place] + stem)))).join(' & ')

const anyOf = (lexemes: readonly string[]): string =>
  lexemes.length === 1 ? (lexemes[0] ?? '') : `(${lexemes.join(' | ')})`

const lexeme = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
