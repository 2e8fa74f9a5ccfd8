import type { Token } from '../tokens'
import { arabicNumber, type MetNumber } from './arabicWords'
import { readDigits } from './readDigits'

/** A number as it is said: several tokens that make one. */
export interface Phrase {
  kind: 'number' | 'ordinal' | 'fraction'
  mantissa: number
  scale: number
  value: number
  /** Other readings. */
  others: number[]
  /** The numbers that it is put together from. */
  parts: number[]
  isDemanded: boolean
  /** Index of the token after the last. */
  to: number
}

interface Sum {
  /** What was closed by a scale word. */
  total: number
  /** What is being put together. */
  group: number
  /** The last scale word. */
  scale: number
  /** What stands before the only scale word; NaN once there are several. */
  mantissa: number
  parts: number[]
  to: number
}

const wordAt = (tokens: readonly Token[], at: number): MetNumber | null => {
  const token = tokens[at]
  return token?.kind === 'arabic' ? arabicNumber(token) : null
}

function scaleAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at)
  return word?.kind === 'scale' && word.form !== 'dual' && !word.hasAnd ? word.value : null
}

/** Unit, ten, tens or hundred. */
const isCardinal = (
  word: MetNumber | null,
): word is MetNumber & { kind: 'unit' | 'ten' | 'tens' | 'hundred' } =>
  word !== null && ['unit', 'ten', 'tens', 'hundred'].includes(word.kind)

function takesAfterAnd(group: number, word: MetNumber): boolean {
  if (!isCardinal(word) || word.value >= 100) return false
  const rest = group % 100
  return (group >= 100 && rest === 0) || (rest > 0 && rest < 10 && word.kind === 'tens')
}

/** Goes on with words of the same group: ثلاث + مئة, خمسة + عشر, خمسة + وعشرين. */
function takeGroup(tokens: readonly Token[], sum: Sum): void {
  for (;;) {
    const word = wordAt(tokens, sum.to)
    if (!word) return
    const rest = sum.group % 100
    if (word.kind === 'ten' && !word.hasAnd && rest > 0 && rest < 10) sum.group += 10
    else if (word.kind === 'hundred' && word.value === 100 && !word.hasAnd && sum.group > 2 && sum.group < 10)
      sum.group *= 100
    else if (word.hasAnd && takesAfterAnd(sum.group, word)) {
      sum.group += word.value
      sum.parts.push(word.value)
    } else return
    sum.to += 1
  }
}

const halves: Record<string, number> = { ونصف: 0.5, وربع: 0.25, وثلث: 1 / 3, والنصف: 0.5, والربع: 0.25 }

/** ونصف, ونصف المليون */
function takeFraction(tokens: readonly Token[], sum: Sum): void {
  const half = halves[tokens[sum.to]?.key ?? '']
  if (half === undefined) return
  sum.to += 1
  const added = half * sum.scale
  if (sum.total > 0 && sum.group === 0) {
    sum.total += added
    sum.mantissa += half
  } else sum.group += half
  sum.parts.push(half, added)
  const named = wordAt(tokens, sum.to)
  if (named?.kind === 'scale' && named.isDefinite && named.value === sum.scale) sum.to += 1
}

/** Scale words after a group: ألف, ألف مليون. */
function takeScales(tokens: readonly Token[], sum: Sum): boolean {
  let scale = 1
  for (let next = scaleAt(tokens, sum.to); next !== null; next = scaleAt(tokens, sum.to)) {
    scale *= next
    sum.to += 1
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

/** After a scale word: وخمسمئة, و200, وألفين. */
function takeNext(tokens: readonly Token[], sum: Sum): boolean {
  const token = tokens[sum.to]
  const next = tokens[sum.to + 1]
  if (token?.key === 'و' && next?.kind === 'number' && next.isJoined) {
    const digits = readDigits(next.text, 'ar')
    if (!digits || digits.values[0] >= sum.scale) return false
    sum.group = digits.values[0]
    sum.to += 2
  } else {
    const word = wordAt(tokens, sum.to)
    if (!word?.hasAnd || word.isDefinite || !('value' in word) || word.value >= sum.scale) return false
    if (word.kind === 'scale') sum.group = word.form === 'dual' ? word.value * 2 : word.form === 'one' ? 1 : 0
    else if (isCardinal(word)) sum.group = word.value
    if (sum.group === 0) return false
    if (word.kind === 'scale' && word.form === 'one') sum.group = word.value
    sum.to += 1
  }
  sum.parts.push(sum.group)
  return true
}

function finish(tokens: readonly Token[], sum: Sum): void {
  takeGroup(tokens, sum)
  takeFraction(tokens, sum)
  while (takeScales(tokens, sum)) {
    takeFraction(tokens, sum)
    if (!takeNext(tokens, sum)) return
    takeGroup(tokens, sum)
  }
  if (sum.total > 0 && sum.group > 0) sum.mantissa = Number.NaN
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

/** A number that begins with digits: 300, 3 مليارات, 5 آلاف و300. */
export function digitsPhrase(tokens: readonly Token[], at: number, values: readonly number[]): Phrase {
  const [value = 0, ...others] = values
  const sum: Sum = { total: 0, group: value, scale: 1, mantissa: Number.NaN, parts: [], to: at + 1 }
  const hasScale = takeScales(tokens, sum)
  const scale = sum.scale
  takeFraction(tokens, sum)
  if (hasScale)
    while (takeNext(tokens, sum)) {
      takeGroup(tokens, sum)
      if (!takeScales(tokens, sum)) break
    }
  return phraseOf(
    sum,
    true,
    others.map((other) => other * scale),
  )
}

/** A short feminine number (ست، سبع) counts something: it is one only before a word. */
const isCounting = (tokens: readonly Token[], to: number): boolean => tokens[to]?.kind === 'arabic'

function cardinalPhrase(tokens: readonly Token[], at: number, word: MetNumber): Phrase {
  const sum: Sum = {
    total: 0,
    group: word.value,
    scale: 1,
    mantissa: Number.NaN,
    parts: [word.value],
    to: at + 1,
  }
  finish(tokens, sum)
  const isPlain = sum.to === at + 1
  const isShort = 'isShort' in word && word.isShort === true
  const isLoose = 'isLoose' in word && word.isLoose === true
  const isDemanded = !isPlain || !(word.isDefinite || isLoose || (isShort && !isCounting(tokens, sum.to)))
  const fifths = isPlain && isShort && [5, 7, 9, 10].includes(word.value) ? [1 / word.value] : []
  return partsOf(tokens, sum) ?? phraseOf(sum, isDemanded, fifths)
}

/** ثلاثة أرباع, أربعة أخماس */
function partsOf(tokens: readonly Token[], sum: Sum): Phrase | null {
  const word = wordAt(tokens, sum.to)
  if (word?.kind !== 'parts' || sum.total > 0) return null
  const value = sum.group / word.value
  const others = sum.group === 3 && word.value === 4 ? [] : [sum.group]
  return scaledFraction(tokens, sum.to + 1, value, others)
}

/** نصف, نصف مليون, ثلاثة أرباع المليون */
function scaledFraction(
  tokens: readonly Token[],
  to: number,
  fraction: number,
  others: number[] = [],
): Phrase {
  const word = wordAt(tokens, to)
  const scale = word?.kind === 'scale' && !word.hasAnd && word.form !== 'dual' ? word.value : 1
  return {
    kind: scale === 1 ? 'fraction' : 'number',
    mantissa: fraction,
    scale,
    value: fraction * scale,
    others,
    parts: [],
    isDemanded: scale !== 1,
    to: scale === 1 ? to : to + 1,
  }
}

function scalePhrase(
  tokens: readonly Token[],
  at: number,
  word: MetNumber & { kind: 'scale' },
): Phrase | null {
  if (word.form === 'plural') return null
  const amount = word.count * word.value
  const sum: Sum = {
    total: amount,
    group: 0,
    scale: word.value,
    mantissa: word.count,
    parts: [amount],
    to: at + 1,
  }
  const more = scaleAt(tokens, sum.to)
  if (more !== null && more > word.value) {
    sum.group = amount
    sum.total = 0
    takeScales(tokens, sum)
  }
  takeFraction(tokens, sum)
  while (takeNext(tokens, sum)) {
    takeGroup(tokens, sum)
    if (!takeScales(tokens, sum)) break
  }
  const isBareThousand = word.value === 1e3 && word.form !== 'dual' && sum.to === at + 1
  const others = word.form === 'accusative' && sum.to === at + 1 ? [word.value * 2] : []
  return phraseOf(sum, !isBareThousand && !(word.isDefinite && sum.to === at + 1), others)
}

/** الثالث, الثالث عشر, الحادي والعشرين */
function ordinalPhrase(tokens: readonly Token[], at: number, word: MetNumber): Phrase {
  const next = wordAt(tokens, at + 1)
  let value = word.value
  let to = at + 1
  if (value < 10 && next?.kind === 'ten' && !next.hasAnd) {
    value += 10
    to += 1
  } else if (value < 10 && next?.kind === 'tens' && next.hasAnd) {
    value += next.value
    to += 1
  }
  const isDemanded = value > 10
  return { kind: 'ordinal', mantissa: value, scale: 1, value, others: [], parts: [], isDemanded, to }
}

/** The number that begins at a word; null where the word is none, or says only how large (مئات). */
export function wordsPhrase(tokens: readonly Token[], at: number): Phrase | null {
  const word = wordAt(tokens, at)
  if (!word) return null
  if (isCardinal(word)) return cardinalPhrase(tokens, at, word)
  if (word.kind === 'scale') return scalePhrase(tokens, at, word)
  if (word.kind === 'ordinal') return ordinalPhrase(tokens, at, word)
  if (word.kind === 'fraction') return scaledFraction(tokens, at + 1, word.value)
  return null
}
