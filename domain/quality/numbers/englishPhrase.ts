import type { Token } from '../tokens'
import { finish, smallOf, takeHalf, takeScales, wordAt } from './englishSum'
import { fractions, ordinals, scaleLetters, scales, tens } from './englishWords'
import { type Phrase, phraseOf, sumOf } from './phrase'

/** A number that begins with digits: 300, 3 billion, $3bn, 12.5m. */
export function digitsPhrase(tokens: readonly Token[], at: number, value: number): Phrase {
  const sum = sumOf(value, at + 1)
  const isMoney = /^[$€£¥]$/.test(tokens[at - 1]?.key ?? '')
  const isLetter =
    !isMoney && scaleLetters.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.isJoined === true
  if (wordAt(tokens, at + 1)?.key === 'hundred') {
    sum.group *= 100
    sum.to = (wordAt(tokens, at + 1)?.at ?? at) + 1
  }
  takeHalf(tokens, sum)
  takeScales(tokens, sum, true)
  return phraseOf(sum, true, isLetter ? [value] : [])
}

const wholes = new Set(['hundred', 'dozen', ...scales.keys()])

/** a hundred, a million, half a million, a dozen, a third, a quarter of a million */
function articlePhrase(tokens: readonly Token[], at: number): Phrase | null {
  const next = wordAt(tokens, at + 1)
  if (!next) return null
  if (
    next.key === 'half' ||
    next.key === 'quarter' ||
    next.key === 'third' ||
    next.key === 'fifth' ||
    next.key === 'tenth'
  )
    return fractionPhrase(tokens, next.at + 1, fractions.get(next.key) ?? 0)
  if (!wholes.has(next.key)) return null
  const phrase = countPhrase(tokens, at, 1, at + 1)
  return { ...phrase, isDemanded: phrase.value > 1000 }
}

/** Half of what: half a million, a quarter of a million, two-thirds. */
function fractionPhrase(tokens: readonly Token[], to: number, fraction: number): Phrase {
  let at = to
  if (wordAt(tokens, at)?.key === 'of') at += 1
  const article = wordAt(tokens, at)?.key
  if (article === 'a' || article === 'one') at += 1
  const word = wordAt(tokens, at)
  const scale = word?.key === 'dozen' ? 12 : word ? scales.get(word.key) : undefined
  if (!word || scale === undefined)
    return {
      kind: 'fraction',
      mantissa: fraction,
      scale: 1,
      value: fraction,
      others: [],
      parts: [],
      isDemanded: false,
      to,
    }
  const isDozen = scale === 12
  return {
    kind: 'number',
    mantissa: isDozen ? fraction * scale : fraction,
    scale: isDozen ? 1 : scale,
    value: fraction * scale,
    others: [],
    parts: [],
    isDemanded: !isDozen,
    to: word.at + 1,
  }
}

function dozens(phrase: Phrase, to: number): Phrase {
  const value = phrase.value * 12
  return { ...phrase, value, mantissa: value, parts: [], isDemanded: false, to }
}

function countPhrase(tokens: readonly Token[], at: number, value: number, to = at + 1): Phrase {
  const sum = sumOf(value, to)
  finish(tokens, sum, false)
  const phrase = phraseOf(sum, sum.to > at + 1 || value > 2)
  const next = wordAt(tokens, phrase.to)
  if (next?.key === 'dozen') return dozens(phrase, next.at + 1)
  const part = next && fractions.get(next.key)
  if (next && part && phrase.value < 10 && (next.key.endsWith('s') || phrase.value === 1)) {
    const fraction = fractionPhrase(tokens, next.at + 1, phrase.value * part)
    return { ...fraction, others: [phrase.value] }
  }
  return phrase
}

function ordinalPhrase(tokens: readonly Token[], at: number, key: string): Phrase | null {
  const ten = tens.get(key)
  const next = ten === undefined ? null : wordAt(tokens, at + 1)
  const unit = next ? ordinals.get(next.key) : undefined
  const value =
    ten === undefined ? ordinals.get(key) : unit !== undefined && unit < 10 ? ten + unit : undefined
  if (value === undefined || value === 0) return null
  const isThird = value === 3 || value === 5 || value === 10
  const to = ten === undefined || !next ? at + 1 : next.at + 1
  return {
    kind: 'ordinal',
    mantissa: value,
    scale: 1,
    value,
    others: isThird ? [1 / value] : [],
    parts: [],
    isDemanded: false,
    to,
  }
}

/** The number that begins at a word; null where the word is none. */
export function wordsPhrase(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at]
  if (token?.kind !== 'latin') return null
  const { key } = token
  const ordinal = ordinalPhrase(tokens, at, key)
  if (ordinal) return ordinal
  const value = smallOf(key)
  if (value !== undefined) return countPhrase(tokens, at, value)
  if (key === 'a' || key === 'an') return articlePhrase(tokens, at)
  const fraction = fractions.get(key)
  return fraction === undefined ? null : fractionPhrase(tokens, at + 1, fraction)
}
