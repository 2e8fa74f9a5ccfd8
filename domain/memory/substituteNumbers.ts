import type { Span } from '../quality/types'
import { type EnglishNumber, englishNumbersIn, plainNumber, writtenLike } from './englishNumbers'
import { maskedTokens } from './maskedTokens'

interface Substituting {
  /** The Arabic in hand. */
  wanted: string
  /** The Arabic that was translated, with the same words and other numbers. */
  source: string
  /** Its English. */
  target: string
}

interface Replacement {
  number: EnglishNumber
  text: string
}

/** One is written with another noun than any other number: it is never put in, nor replaced. */
const changesItsNoun = (value: string): boolean => value === '1'

/** Where the old number stands in the English, when it stands there once. */
function placeOf(value: string, english: readonly EnglishNumber[]): EnglishNumber | null {
  const places = english.filter((number) => number.value === value)
  return places.length === 1 ? (places[0] ?? null) : null
}

function replacementsFor(
  { was, now }: { was: readonly string[]; now: readonly string[] },
  english: readonly EnglishNumber[],
): Replacement[] | null {
  const replacements: Replacement[] = []
  for (const [index, value] of was.entries()) {
    const wanted = now[index] ?? value
    if (wanted === value) continue
    const number = was.indexOf(value) === was.lastIndexOf(value) ? placeOf(value, english) : null
    if (!number || changesItsNoun(value) || changesItsNoun(wanted)) return null
    replacements.push({ number, text: writtenLike(wanted, number) })
  }
  return replacements.sort((a, b) => a.number.start - b.number.start)
}

function replaced(
  target: string,
  replacements: readonly Replacement[],
): { target: string; substituted: Span[] } {
  let text = ''
  let from = 0
  const substituted: Span[] = []
  for (const { number, text: put } of replacements) {
    text += target.slice(from, number.start)
    substituted.push({ start: text.length, end: text.length + put.length })
    text += put
    from = number.end
  }
  return { target: text + target.slice(from), substituted }
}

/**
 * Puts the numbers of the Arabic in hand into the English of Arabic that differs in its numbers only. Null where it is not
 * plain which is which: another count of numbers, a number that stands twice in the old Arabic, or not exactly once in the
 * old English (in digits, or in words up to twelve), or a one, which changes its noun. The English keeps its manner: `1,250`
 * with a comma, a year without one, words up to nine where the old number was a word.
 */
export function substituteNumbers({ wanted, source, target }: Substituting): {
  target: string
  substituted: Span[]
} | null {
  const now = maskedTokens(wanted).numbers.map(plainNumber)
  const was = maskedTokens(source).numbers.map(plainNumber)
  if (now.length !== was.length) return null
  const replacements = replacementsFor({ was, now }, englishNumbersIn(target))
  return replacements && replaced(target, replacements)
}
