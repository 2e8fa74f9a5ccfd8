import { fold } from '../text/fold'
import { notConjunctions } from '../text/sentenceWords'

/** The words of a text as the memory compares them, in order, and the numbers that stood in them. */
export interface Masked {
  /** Folded words; a number is `#` (`#%` with a percent sign), و ف ال before a word are gone. */
  tokens: string[]
  /** The value of each number in order of the tokens that have one. */
  numbers: string[]
}

const ownLetters = new Set([...notConjunctions].map(fold))
const number = /^([بلك]?)([0-9]+(?:\.[0-9]+)?)(%?)$/
const arabicWord = /^[\u0621-\u064A]/

/** و and ف "and, so" go where two letters and more remain and the word does not begin so by itself; then ال. */
function withoutClitics(word: string): string {
  if (!arabicWord.test(word)) return word
  const isOwn = word.length < 3 || ownLetters.has(word) || !/^[وف]/.test(word)
  const bare = isOwn ? word : word.slice(1)
  return bare.startsWith('ال') && bare.length > 4 ? bare.slice(2) : bare
}

/** The index of words takes no longer ones: what has no space for so long is found by its beginning. */
const longestToken = 100

/** A word as far as the index keeps it, never half of a character. */
export const indexed = (word: string): string =>
  word.length > longestToken ? word.slice(0, longestToken).replace(/[\uD800-\uDBFF]$/, '') : word

/** One folded word as the memory compares it; with the number that stood in it. */
export function maskWord(word: string): { token: string; number: string | null } {
  const bare = withoutClitics(word)
  const [, before, value, percent] = number.exec(bare.replace(/^(?:[وف]?ال|[وف])(?=[0-9])/, '')) ?? []
  if (value === undefined) return { token: indexed(bare), number: null }
  return { token: `${before}#${percent}`, number: value }
}

/** The words of a text by which the memory finds what is like it, with its numbers kept aside. */
export const maskedTokens = (text: string): Masked => maskFolded(fold(text))

/** `maskedTokens` of a text that is folded already. */
export function maskFolded(folded: string): Masked {
  const words = folded.split(' ').filter(Boolean).map(maskWord)
  return {
    tokens: words.map(({ token }) => token),
    numbers: words.flatMap(({ number: value }) => value ?? []),
  }
}
