import { markWords, type Piece, wordsFound } from './markWords'
import type { SearchWord } from './readQuery'

/** A paragraph of a story that may be shown under its headline. */
export interface Passage {
  text: string
  /** Its permanent number; null where it has none. */
  number: number | null
}

/** What is shown of a passage: its number, and the words around the first hit. */
export interface Excerpt {
  number: number | null
  pieces: Piece[]
}

/** How many words are shown at most, and how many of them before the first hit. */
const shown = 40
const before = 12

/** The passage with most of the words, the first among equals, cut to what is around its first hit; null without passages. */
export function excerptOf(passages: readonly Passage[], words: readonly SearchWord[]): Excerpt | null {
  let best: Passage | undefined
  let most = -1
  for (const passage of passages) {
    if (passage.text.trim() === '') continue
    const count = wordsFound(passage.text, words).size
    if (count > most) [best, most] = [passage, count]
    if (count === words.length) break
  }
  return best ? { number: best.number, pieces: cut(markWords(best.text.trim(), words)) } : null
}

/** About forty words around the first marked piece, cut between words, with … where something is left out. */
function cut(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text).join('')
  const words = [...text.matchAll(/\S+/g)]
  if (words.length <= shown) return [...pieces]
  const hit = offsetOfFirst(pieces)
  const hitWord = Math.max(
    0,
    words.findLastIndex(({ index }) => index <= hit),
  )
  const first = Math.max(0, Math.min(hitWord - before, words.length - shown))
  const last = Math.min(words.length, first + shown) - 1
  const from = words[first]?.index ?? 0
  const to = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
  return [
    ...(first > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...slice(pieces, from, to),
    ...(last < words.length - 1 ? [{ text: ' …', isMarked: false }] : []),
  ]
}

function offsetOfFirst(pieces: readonly Piece[]): number {
  let offset = 0
  for (const { text, isMarked } of pieces) {
    if (isMarked) return offset
    offset += text.length
  }
  return 0
}

function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let start = 0
  return pieces.flatMap(({ text, isMarked }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += text.length
    return part === '' ? [] : [{ text: part, isMarked }]
  })
}
