import type { Token } from '../tokens'
import type { Phrase } from './arabicPhrase'
import { fractions, ordinals, scaleLetters, scales, tens, units } from './englishWords'

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‑–]$/.test(token.key) && token.isJoined

/** The next word, over a hyphen: its index, and the word. */
function wordAt(tokens: readonly Token[], at: number): { key: string; at: number } | null {
  const token = tokens[at]
  if (token?.kind === 'latin') return { key: token.key, at }
  const next = tokens[at + 1]
  return isDash(token) && next?.kind === 'latin' && next.isJoined ? { key: next.key, at: at + 1 } : null
}

interface Sum {
  total: number
  group: number
  scale: number
  mantissa: number
  parts: number[]
  to: number
}

const smallOf = (key: string): number | undefined => units.get(key) ?? tens.get(key)

/** twenty-five, three hundred and twelve */
function takeGroup(tokens: readonly Token[], sum: Sum): void {
  for (;;) {
    const word = wordAt(tokens, sum.to)
    if (!word) return
    const rest = sum.group % 100
    const unit = units.get(word.key)
    const small = smallOf(word.key)
    if (word.key === 'hundred' && sum.group < 100) sum.group *= 100
    else if (unit !== undefined && unit > 0 && unit < 10 && rest >= 20 && rest % 10 === 0) sum.group += unit
    else if (small !== undefined && small > 0 && sum.group >= 100 && rest === 0) sum.group += small
    else if (word.key === 'and' && takesAnd(tokens, sum, word.at)) continue
    else return
    sum.to = word.at + 1
  }
}

/** three hundred | and | twelve */
function takesAnd(tokens: readonly Token[], sum: Sum, at: number): boolean {
  const next = wordAt(tokens, at + 1)
  const small = next && smallOf(next.key)
  if (!next || !small || sum.group < 100 || sum.group % 100 !== 0) return false
  sum.parts.push(sum.group, small)
  sum.group += small
  sum.to = next.at + 1
  return true
}

/** … and a half, … and a quarter */
function takeHalf(tokens: readonly Token[], sum: Sum): void {
  const keys = [0, 1, 2].map((offset) => wordAt(tokens, sum.to + offset)?.key)
  const of = keys[0] === 'and' && keys[1] === 'a' ? fractions.get(keys[2] ?? '') : undefined
  if (of === undefined || of < 0.25) return
  sum.parts.push(sum.group, of)
  if (sum.group === 0) {
    sum.total += of * sum.scale
    sum.mantissa += of
  } else sum.group += of
  sum.to += 3
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  isAfterDigits: boolean,
): { scale: number; at: number } | null {
  const token = tokens[at]
  if (isAfterDigits && token?.kind === 'latin' && token.isJoined) {
    const letter = scaleLetters.get(token.key)
    if (letter !== undefined && token.text !== 'T') return { scale: letter, at }
  }
  const word = wordAt(tokens, at)
  const scale = word && scales.get(word.key)
  return word && scale !== undefined && scale !== null ? { scale, at: word.at } : null
}

function takeScales(tokens: readonly Token[], sum: Sum, isAfterDigits: boolean): boolean {
  let scale = 1
  for (let next = scaleAt(tokens, sum.to, isAfterDigits); next; next = scaleAt(tokens, sum.to, false)) {
    scale *= next.scale
    sum.to = next.at + 1
    if (scale >= 1e12) break
  }
  if (scale === 1) return false
  sum.mantissa = sum.total === 0 ? sum.group : Number.NaN
  sum.total += sum.group * scale
  sum.parts.push(sum.group * scale)
  sum.group = 0
  sum.scale = scale
  return true
}

/** two thousand | five hundred, two thousand and | five */
function takeNext(tokens: readonly Token[], sum: Sum): boolean {
  const first = wordAt(tokens, sum.to)
  const word = first?.key === 'and' ? wordAt(tokens, sum.to + 1) : first
  const small = word && smallOf(word.key)
  if (!word || !small) return false
  sum.group = small
  sum.to = word.at + 1
  takeGroup(tokens, sum)
  sum.parts.push(sum.group)
  return true
}

function phraseOf(sum: Sum, isDemanded: boolean, others: number[] = []): Phrase {
  const value = sum.total + sum.group
  const hasOneScale = sum.total > 0 && !Number.isNaN(sum.mantissa) && sum.group === 0
  return {
    kind: 'number',
    mantissa: hasOneScale ? sum.mantissa : value,
    scale: hasOneScale ? sum.scale : 1,
    value,
    others,
    parts: sum.parts.length > 1 ? sum.parts : [],
    isDemanded,
    to: sum.to,
  }
}

function finish(tokens: readonly Token[], sum: Sum, isAfterDigits: boolean): void {
  takeGroup(tokens, sum)
  takeHalf(tokens, sum)
  while (takeScales(tokens, sum, isAfterDigits)) {
    takeHalf(tokens, sum)
    if (isAfterDigits || !takeNext(tokens, sum)) return
  }
}

/** A number that begins with digits: 300, 3 billion, $3bn, 12.5m. */
export function digitsPhrase(tokens: readonly Token[], at: number, value: number): Phrase {
  const sum: Sum = { total: 0, group: value, scale: 1, mantissa: Number.NaN, parts: [], to: at + 1 }
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
  const sum: Sum = { total: 0, group: value, scale: 1, mantissa: Number.NaN, parts: [], to }
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
