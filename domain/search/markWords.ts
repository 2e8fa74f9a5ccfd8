import { fold } from '@/domain/text/fold'
import { stemsOf } from '@/domain/text/stem'
import { type SearchWord, tokensOf } from './readQuery'

/** A stretch of a text as it is shown. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** Letters and digits with everything that may stand within a word: harakat, tatweel, joiners, points between digits. */
const run =
  /(?:[\p{Alphabetic}\p{Nd}\p{M}\u0640\u061C\u200B-\u200F\u2060]|(?<=\p{Nd})[.,٫٬](?=\p{Nd}))+[%٪]?/gu

/** Which of the words a text has, as places in the list of words. */
export function wordsFound(text: string, words: readonly SearchWord[]): Set<number> {
  const found = new Set<number>()
  for (const token of tokensOf(text)) for (const place of placesOf(token, words)) found.add(place)
  return found
}

/** The text in pieces, the words that were looked for marked as they stand, with harakat and clitics. */
export function markWords(text: string, words: readonly SearchWord[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(run)) {
    if (!tokensOf(word).some((token) => placesOf(token, words).length > 0)) continue
    if (index > end) pieces.push({ text: text.slice(end, index), isMarked: false })
    pieces.push({ text: word, isMarked: true })
    end = index + word.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false })
  return pieces
}

function placesOf(token: string, words: readonly SearchWord[]): number[] {
  let stems: string[] | null = null
  return words.flatMap((word, place) => {
    if (!mayHave(token, word)) return []
    stems ??= stemsOf(token)
    return stems.some((stem) => word.stems.includes(stem)) ? [place] : []
  })
}

/** A stem stands in its token, but perhaps for its last letter (cities, city): this spares most tokens the stemming. */
const mayHave = (token: string, { stems }: SearchWord): boolean =>
  stems.some((stem) => token.includes(stem.length > 1 ? stem.slice(0, -1) : stem))

/** The first word of a text that is this very token, as it is printed; null where it is none. */
export function printedIn(text: string, token: string): string | null {
  if (!fold(text).includes(token)) return null
  for (const [word] of text.matchAll(run)) if (fold(word) === token) return word
  return null
}
