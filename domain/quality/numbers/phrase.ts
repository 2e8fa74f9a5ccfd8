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

/** A number while it is put together, word by word. */
export interface Sum {
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

/** A sum that begins with a number; `to` is the index of the token after it. */
export const sumOf = (group: number, to: number, parts: number[] = []): Sum => ({
  total: 0,
  group,
  scale: 1,
  mantissa: Number.NaN,
  parts,
  to,
})

/** A scale word ends what was being put together: false where there was none. */
export function closeGroup(sum: Sum, scale: number): boolean {
  if (scale === 1) return false
  sum.mantissa = sum.total === 0 ? sum.group : Number.NaN
  sum.total += sum.group * scale
  sum.parts.push(sum.group * scale)
  sum.group = 0
  sum.scale = scale
  return true
}

/** What was put together, as a number that was said. */
export function phraseOf(sum: Sum, isDemanded: boolean, others: number[] = []): Phrase {
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
