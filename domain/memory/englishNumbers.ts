import type { Span } from '../quality/types'

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Up to here a newspaper writes a number in words. */
const largestInWords = 9

/** A number in an English text. */
export interface EnglishNumber extends Span {
  /** As a plain decimal: `1250`, `12.5`. */
  value: string
  /** As it is written: `1,250`, `three`. */
  text: string
}

/** Digits that are no part of a name or an ordinal, or a number word. */
const numbers =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\p{N}-])/giu

function plainValueOf(text: string): string {
  const place = words.indexOf(text.toLowerCase())
  return place >= 0 ? String(place) : plainNumber(text.replaceAll(',', ''))
}

/** A decimal without zeros that say nothing: `012.50` is `12.5`. */
export function plainNumber(text: string): string {
  const trimmed = text.replace(/^0+(?=\d)/, '')
  return trimmed.includes('.') ? trimmed.replace(/\.?0+$/, '') : trimmed
}

/** The numbers of an English text that are written in digits, or in words up to twelve. */
export function englishNumbersIn(text: string): EnglishNumber[] {
  return [...text.matchAll(numbers)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: plainValueOf(match[0]),
  }))
}

const withThousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')

/** A number in the manner in which another one was written: in words, with thousands set apart, or plain. */
export function writtenLike(value: string, { text }: EnglishNumber): string {
  const [whole = '', decimals] = value.split('.')
  const word = /^\p{L}/u.test(text) && decimals === undefined ? wordFor(Number(whole), text) : null
  if (word) return word
  const isApart = text.includes(',') || !/\d{4}/.test(text)
  return (isApart ? withThousands(whole) : whole) + (decimals === undefined ? '' : `.${decimals}`)
}

function wordFor(value: number, like: string): string | null {
  const word = value <= largestInWords ? words[value] : undefined
  if (!word) return null
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
