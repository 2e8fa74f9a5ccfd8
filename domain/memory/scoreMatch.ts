import { fold } from '../text/fold'
import { strictKey } from '../text/strictKey'
import { distanceFrom } from './editDistance'
import { type Masked, maskFolded } from './maskedTokens'

/** The least score that is shown to anybody. */
export const leastScore = 70
/** From here on the Arabic is the same. */
export const exactScore = 100

/** The highest score of what is only alike; the same words with other numbers; the same but for the spelling. */
const highestAlike = 98
const otherNumbers = 97
const sameFold = 99

/** A text in the forms in which it is compared. */
export interface Compared extends Masked {
  strict: string
  folded: string
}

export function comparedText(text: string): Compared {
  const folded = fold(text)
  return { strict: strictKey(text), folded, ...maskFolded(folded) }
}

/** Words as letters: a word of the Arabic in hand has one of its own, every other word is the letter 0. */
function lettersOf(tokens: readonly string[], known: ReadonlyMap<string, number>): string {
  return tokens.map((token) => String.fromCharCode(known.get(token) ?? 0)).join('')
}

/**
 * Likeness of the Arabic in hand to many other texts by their masked words: 0–98. 0.6 of it is how many words are the same
 * in their order, 0.4 how many letters (arabic.md, Translation memory); numbers and و ف ال do not count.
 */
export function likenessTo(tokens: readonly string[]): (other: readonly string[]) => number {
  const known = new Map([...new Set(tokens)].map((token, index) => [token, index + 1]))
  const words = distanceFrom(lettersOf(tokens, known))
  const text = tokens.join(' ')
  const letters = distanceFrom(text)
  return (other) => {
    const longest = Math.max(tokens.length, other.length)
    if (longest === 0) return 0
    const otherText = other.join(' ')
    const length = Math.max(text.length, otherText.length)
    const sameWords = longest - words(lettersOf(other, known))
    const sameLetters = length - letters(otherText)
    const share = (60 * sameWords * length + 40 * sameLetters * longest) / (longest * length)
    return Math.min(highestAlike, Math.floor(share))
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])

/** Whether two texts have the same words and differ in their numbers. */
export const differInNumbersOnly = (a: Masked, b: Masked): boolean =>
  isSame(a.tokens, b.tokens) && !isSame(a.numbers, b.numbers)

/** How many of the texts before and after are the same too. */
export type SameNeighbours = 0 | 1 | 2

interface Scored {
  source: Compared
  candidate: Compared
  neighbours?: SameNeighbours
}

/**
 * How much an Arabic that was translated before is like the Arabic in hand, before penalties: 100 the same text, 101 and
 * 102 with the same neighbours; 99 the same but for the spelling; 97 the same words with other numbers; else likeness.
 */
export function scoreCompared({ source, candidate, neighbours = 0 }: Scored): number {
  if (source.strict === candidate.strict && source.strict !== '') return exactScore + neighbours
  if (source.folded === candidate.folded && source.folded !== '') return sameFold
  if (differInNumbersOnly(source, candidate)) return otherNumbers
  return likenessTo(source.tokens)(candidate.tokens)
}

/** `scoreCompared` of two plain texts. */
export const scoreMatch = ({
  source,
  candidate,
  neighbours,
}: {
  source: string
  candidate: string
  neighbours?: SameNeighbours
}): number => scoreCompared({ source: comparedText(source), candidate: comparedText(candidate), neighbours })
