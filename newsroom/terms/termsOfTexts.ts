import { LRUCache } from 'lru-cache'
import type { TermIndex } from '@/domain/terms/createTermIndex'
import { findTerms } from '@/domain/terms/findTerms'
import type { TermMatch } from '@/domain/terms/types'
import { readIndex, type TermsHand } from './readIndex'

/** The paragraphs of some ten of the longest stories. */
const most = 20_000

/** What an index finds in a text depends on nothing else, and a story's texts are asked for at every opening. */
const known = new WeakMap<TermIndex, LRUCache<string, readonly TermMatch[]>>()

function finderIn(index: TermIndex): (text: string) => readonly TermMatch[] {
  const found = known.get(index) ?? new LRUCache({ max: most })
  known.set(index, found)
  return (text) => {
    const matches = found.get(text) ?? findTerms(index, text)
    found.set(text, matches)
    return matches
  }
}

/** The house terms in each of the texts, and the version of the list that they were found with. */
export async function termsOfTexts(
  hand: TermsHand,
  texts: readonly string[],
): Promise<{ version: string; matches: (readonly TermMatch[])[] }> {
  const { version, index } = await readIndex(hand)
  return { version, matches: texts.map(finderIn(index)) }
}
