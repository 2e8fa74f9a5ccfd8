import { markWords, printedIn } from './markWords'
import type { SearchQuery, SearchWord } from './readQuery'

/**
 * The query with its words as these texts print them: folded words have no hamzas, and a word that no text prints any more
 * is not shown. Null where the texts lack one.
 */
export function asPrinted(query: SearchQuery, texts: readonly string[]): SearchQuery | null {
  const printed = query.words.map((word) => spelled(word, texts))
  return printed.includes(null) ? null : { ...query, text: printed.join(' ') }
}

function spelled(word: SearchWord, texts: readonly string[]): string | null {
  return first(texts, (text) => printedIn(text, word.token)) ?? first(texts, (text) => markedIn(text, word))
}

const markedIn = (text: string, word: SearchWord): string | null =>
  markWords(text, [word]).find(({ isMarked }) => isMarked)?.text ?? null

function first(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text)
    if (found !== null) return found
  }
  return null
}
