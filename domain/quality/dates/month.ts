import type { Quantity } from '../numbers/quantity'
import type { Span } from '../types'

/** A month in a text, with the days and the year that stand with it. */
export interface Month extends Span {
  /** What it may be: one, but for a slip such as "تشرين الأول نوفمبر". */
  numbers: number[]
  days: Quantity[]
  year: Quantity | null
  /** The English must have it. */
  isDemanded: boolean
  /** It can be nothing else than a month. */
  isSure: boolean
  /** Oct for October. */
  isShort: boolean
  /** Indexes of its tokens, the end exclusive. */
  from: number
  to: number
}

type Given = Pick<Month, 'numbers' | 'from' | 'to' | 'start' | 'end'> & Partial<Month>

export const month = (given: Given): Month => ({
  days: [],
  year: null,
  isDemanded: true,
  isSure: true,
  isShort: false,
  ...given,
})

/** Whether two months may be the same. */
export const isSameMonth = (one: Month, other: Month): boolean =>
  one.numbers.some((number) => other.numbers.includes(number))
