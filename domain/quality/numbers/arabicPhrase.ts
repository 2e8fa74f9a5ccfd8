import type { Token } from '../tokens'
import {
  finish,
  isCardinal,
  scaleAt,
  takeFraction,
  takeGroup,
  takeNext,
  takeScales,
  wordAt,
} from './arabicSum'
import type { MetNumber } from './arabicWords'
import { type Phrase, phraseOf, type Sum, sumOf } from './phrase'

/** A number that begins with digits: 300, 3 مليارات, 5 آلاف و300. */
export function digitsPhrase(tokens: readonly Token[], at: number, values: readonly number[]): Phrase {
  const [value = 0, ...others] = values
  const sum = sumOf(value, at + 1)
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
  const sum = sumOf(word.value, at + 1, [word.value])
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
