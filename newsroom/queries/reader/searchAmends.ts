import type { Payload } from 'payload'
import { conditionOf } from '@/domain/search/conditions'
import { nearest } from '@/domain/search/nearest'
import { type SearchQuery, withWords } from '@/domain/search/readQuery'
import type { Language } from '@/domain/workflow/languages'
import { nothingStatements } from './searchStatements'
import { read } from './statement'

/** What can be said where no story has all of the words. */
export interface Amends {
  /** The query that was asked in place of it; null where no word is near enough. */
  instead: SearchQuery | null
  /** Whether every word is known by itself. */
  isEachKnown: boolean
  /** How many stories of the other language have the words as they were typed; at most `mostHits` and one more. */
  others: number
}

/** Looks for words that are spelled like the unknown ones, and in the other language. */
export async function amendsFor(
  payload: Payload,
  { language, query }: { language: Language; query: SearchQuery },
): Promise<Amends> {
  const asked = query.words.map((word) => [word.token, conditionOf([word], 'anywhere')])
  const { words, others } = await read(payload, nothingStatements[language], [
    JSON.stringify(asked),
    conditionOf(query.words, 'anywhere'),
  ])
  const unknown = words.filter(({ isKnown }) => !isKnown)
  const near = unknown.map(({ token, like }) => [token, nearest(token, like)] as const)
  const replaced = new Map(near.flatMap(([token, word]) => (word ? [[token, word] as const] : [])))
  const isMended = unknown.length > 0 && replaced.size === unknown.length
  return { instead: isMended ? withWords(query, replaced) : null, isEachKnown: unknown.length === 0, others }
}
