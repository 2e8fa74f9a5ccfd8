import type { Span } from '../types'

/**
 * What a quantity counts as. `name` is a number in a name (F-16), `hint` a word that only allows for a number
 * ("a day" for 24 hours), `vague` a scale without a number (dozens).
 */
export type QuantityKind =
  | 'number'
  | 'ordinal'
  | 'fraction'
  | 'decade'
  | 'year'
  | 'day'
  | 'time'
  | 'phone'
  | 'name'
  | 'vague'
  | 'hint'

/** A number in a text, in digits or in words. */
export interface Quantity extends Span {
  kind: QuantityKind
  /** Everything that it may stand for: two texts agree where they share a key. */
  keys: string[]
  /** Numbers that say the same together: 5 and 300 for 5,300. */
  parts: string[]
  /** The other text must have it. What is not demanded only satisfies a demand of the other side. */
  isDemanded: boolean
  percent: 'yes' | 'no' | 'maybe'
  /** NaN where it is no number: a time, a telephone number. */
  value: number
  /** 3 and 1,000,000,000 for 3bn; the scale is 1 where none is written. */
  mantissa: number
  scale: number
  /** How findings name it. */
  label: string
  /** Indexes of its tokens, the end exclusive. */
  from: number
  to: number
}

/** Numbers are compared to twelve digits, so that 0.1 + 0.2 is 0.3. */
export const printNumber = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(12))) : 'number'

export const numberKey = (value: number): string => `n:${printNumber(value)}`

export const decadeKey = (value: number): string => `d:${value}`

/** Morning and evening are one: Arabic and English papers differ in how they say which. */
export const timeKey = (hour: number, minute: number): string => `t:${(hour % 12) * 60 + minute}`

export const vagueKey = (scale: number): string => `v:${scale}`

const scaleNames: Record<number, string> = {
  1e3: 'thousand',
  1e6: 'million',
  1e9: 'billion',
  1e12: 'trillion',
}

/** `million` for 1,000,000; empty for a number that has no such name. */
export const nameOfScale = (scale: number): string => scaleNames[scale] ?? ''

/** How findings name a number: `1250`, `12.5`, `3 billion`. */
export function labelOf(mantissa: number, scale: number): string {
  const name = nameOfScale(scale)
  return name === '' ? printNumber(mantissa * scale) : `${printNumber(mantissa)} ${name}`
}

type Given = Partial<Quantity> & Pick<Quantity, 'kind' | 'start' | 'end' | 'from' | 'to'>

/** A quantity with what is usual filled in. */
export function quantity(given: Given): Quantity {
  const mantissa = given.mantissa ?? given.value ?? Number.NaN
  const scale = given.scale ?? 1
  const value = given.value ?? mantissa * scale
  return {
    parts: [],
    isDemanded: true,
    percent: 'no',
    label: labelOf(mantissa, scale),
    ...given,
    keys: [...(Number.isNaN(value) ? [] : [numberKey(value)]), ...(given.keys ?? [])],
    value,
    mantissa,
    scale,
  }
}
