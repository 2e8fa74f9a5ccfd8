import { fold } from '@/domain/text/fold'
import { stemsOf } from '@/domain/text/stem'
import { isCommon } from './commonWords'

/** A word that a story has to have: the folded token, and the stems of which it has to have one. */
export interface SearchWord {
  token: string
  stems: readonly string[]
}

/** What somebody looks for. */
export interface SearchQuery {
  /** As it was typed, without control characters, cut to what is read. */
  text: string
  words: readonly SearchWord[]
  /** Whether there was more than is read. */
  isCut: boolean
}

export const longestQuery = 200
export const mostWords = 8

const controls = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu

/**
 * The words of what somebody typed, whatever that is. Words that every story has do not count beside others; the rest after
 * the eighth word, or after 200 characters, is not read.
 */
export function readQuery(typed: string): SearchQuery {
  const whole = typed.replace(controls, ' ').replace(/\s+/g, ' ').trim()
  const text = whole.slice(0, longestQuery).replace(controls, '').trim()
  const tokens = [...new Set(tokensOf(text))]
  const telling = tokens.filter((token) => !isCommon(token))
  const wanted = telling.length > 0 ? telling : tokens
  const words = wanted.slice(0, mostWords).map(wordOf)
  return { text, words, isCut: text.length < whole.length || wanted.length > mostWords }
}

/** The folded tokens of a text that are words or numbers. */
export const tokensOf = (text: string): string[] => fold(text).split(' ').filter(isWord)

/** As the database's `tokens_of`: longer ones are no words, and no index takes them. */
const isWord = (token: string): boolean => token !== '' && token.length <= 64 && !/^%+$/.test(token)

export const wordOf = (token: string): SearchWord => ({ token, stems: stemsOf(token) })

/** The same query with other words in place of some: for misspellings. */
export function withWords(query: SearchQuery, replaced: ReadonlyMap<string, string>): SearchQuery {
  const words = query.words.map(({ token }) => wordOf(replaced.get(token) ?? token))
  return { ...query, words, text: words.map(({ token }) => token).join(' ') }
}
