import type { Span } from '../quality/types'
import { fold } from '../text/fold'
import { maskWord } from './maskedTokens'

/** A word of a text, and where it stands. */
export interface PlacedWord extends Span {
  /** As it is searched: folded. */
  word: string
  /** As the memory keeps it: و ف ال gone, numbers as `#`. */
  token: string
}

const words = /[\p{L}\p{M}\p{N}\u0640\u200C-\u200F%٪]+(?:[.,٫٬][\p{N}]+[%٪]?)*/gu

/** The words of a text in order. */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const word = fold(match[0]).replaceAll(' ', '')
    if (word === '') return []
    const { token } = maskWord(word)
    return { word, token, start: match.index, end: match.index + match[0].length }
  })
}
