import type { Token } from '../tokens'
import { fractions, scaleLetters, scales, tens, units } from './englishWords'
import { closeGroup, type Sum } from './phrase'

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‑–]$/.test(token.key) && token.isJoined

/** The next word, over a hyphen: its index, and the word. */
export function wordAt(tokens: readonly Token[], at: number): { key: string; at: number } | null {
  const token = tokens[at]
  if (token?.kind === 'latin') return { key: token.key, at }
  const next = tokens[at + 1]
  return isDash(token) && next?.kind === 'latin' && next.isJoined ? { key: next.key, at: at + 1 } : null
}

/** What a word for a number below a hundred says. */
export const smallOf = (key: string): number | undefined => units.get(key) ?? tens.get(key)

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
export function takeHalf(tokens: readonly Token[], sum: Sum): void {
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

/** Scale words after a group: thousand, bn after digits. */
export function takeScales(tokens: readonly Token[], sum: Sum, isAfterDigits: boolean): boolean {
  let scale = 1
  for (let next = scaleAt(tokens, sum.to, isAfterDigits); next; next = scaleAt(tokens, sum.to, false)) {
    scale *= next.scale
    sum.to = next.at + 1
    if (scale >= 1e12) break
  }
  return closeGroup(sum, scale)
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

/** All that goes on with a number in words. */
export function finish(tokens: readonly Token[], sum: Sum, isAfterDigits: boolean): void {
  takeGroup(tokens, sum)
  takeHalf(tokens, sum)
  while (takeScales(tokens, sum, isAfterDigits)) {
    takeHalf(tokens, sum)
    if (isAfterDigits || !takeNext(tokens, sum)) return
  }
}
