import { harakat, tatweel } from '@/domain/text/characters'
import { fold } from '@/domain/text/fold'

/** A text as it is searched, and for each of its characters the place in the text as it stands. */
export interface FoldedText {
  text: string
  at: number[]
}

const isDropped = (char: string): boolean => char.replace(harakat, '').replace(tatweel, '') === ''
const known = new Map<string, string>()

function foldedChar(char: string): string {
  const before = known.get(char)
  if (before !== undefined) return before
  const after = isDropped(char) ? '' : /[\p{L}\p{N}]/u.test(char) ? fold(char) : char.replace(/\s/u, ' ')
  known.set(char, after)
  return after
}

/** With `loose`, harakat and tatweel fall away and hamzas, alefs and yehs are one letter; else only case does not count. */
export function foldedText(text: string, loose: boolean): FoldedText {
  const folded: FoldedText = { text: '', at: [] }
  let offset = 0
  for (const char of text) {
    const piece = loose ? foldedChar(char) : lowered(char)
    for (let unit = 0; unit < piece.length; unit += 1) folded.at.push(offset)
    folded.text += piece
    offset += char.length
  }
  return folded
}

function lowered(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}
