import { own } from '@/domain/segments/own'
import type { Token } from '../tokens'
import { arabicNumber, type MetNumber } from './arabicWords'
import { closeGroup, type Sum } from './phrase'
import { readDigits } from './readDigits'

/** The number that a word says or helps to say. */
export const wordAt = (tokens: readonly Token[], at: number): MetNumber | null => {
  const token = tokens[at]
  return token?.kind === 'arabic' ? arabicNumber(token) : null
}

/** The scale word that stands here by itself: ألف, مليون. */
export function scaleAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at)
  return word?.kind === 'scale' && word.form !== 'dual' && !word.hasAnd ? word.value : null
}

/** Unit, ten, tens or hundred. */
export const isCardinal = (
  word: MetNumber | null,
): word is MetNumber & { kind: 'unit' | 'ten' | 'tens' | 'hundred' } =>
  word !== null && ['unit', 'ten', 'tens', 'hundred'].includes(word.kind)

function takesAfterAnd(group: number, word: MetNumber): boolean {
  if (!isCardinal(word) || word.value >= 100) return false
  const rest = group % 100
  return (group >= 100 && rest === 0) || (rest > 0 && rest < 10 && word.kind === 'tens')
}

/** Goes on with words of the same group: ثلاث + مئة, خمسة + عشر, خمسة + وعشرين. */
export function takeGroup(tokens: readonly Token[], sum: Sum): void {
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
export function takeFraction(tokens: readonly Token[], sum: Sum): void {
  const half = own(halves, tokens[sum.to]?.key ?? '')
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
export function takeScales(tokens: readonly Token[], sum: Sum): boolean {
  let scale = 1
  for (let next = scaleAt(tokens, sum.to); next !== null; next = scaleAt(tokens, sum.to)) {
    scale *= next
    sum.to += 1
    if (scale >= 1e12) break
  }
  return closeGroup(sum, scale)
}

/** After a scale word: وخمسمئة, و200, وألفين. */
export function takeNext(tokens: readonly Token[], sum: Sum): boolean {
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

/** All that goes on with a number in words. */
export function finish(tokens: readonly Token[], sum: Sum): void {
  takeGroup(tokens, sum)
  takeFraction(tokens, sum)
  while (takeScales(tokens, sum)) {
    takeFraction(tokens, sum)
    if (!takeNext(tokens, sum)) return
    takeGroup(tokens, sum)
  }
  if (sum.total > 0 && sum.group > 0) sum.mantissa = Number.NaN
}
