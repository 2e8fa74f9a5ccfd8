import { arabicMonthsOf } from './dates/arabicMonths'
import { attachDays } from './dates/attach'
import { englishMonthsOf } from './dates/englishMonths'
import type { Month } from './dates/month'
import { numericDatesOf } from './dates/numericDates'
import type { Quantity } from './numbers/quantity'
import { readArabic } from './numbers/readArabic'
import { readEnglish } from './numbers/readEnglish'
import type { Token } from './tokens'

/** The numbers and dates of a text. The days and years of its months are among the quantities. */
export interface Facts {
  quantities: Quantity[]
  months: Month[]
}

/** Reads the numbers and dates of one side. */
export function factsOf(text: string, tokens: readonly Token[], side: 'ar' | 'en'): Facts {
  const numeric = numericDatesOf(tokens, side)
  const named = side === 'ar' ? arabicMonthsOf(tokens) : englishMonthsOf(tokens)
  const months = [...numeric, ...named]
  const taken = new Set(
    months.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  const quantities = side === 'ar' ? readArabic(text, tokens, taken) : readEnglish(text, tokens, taken)
  attachDays(named, quantities, tokens, side)
  const ofDates = numeric.flatMap(({ days, year }) => [...days, ...(year ? [year] : [])])
  return {
    quantities: [...quantities, ...ofDates],
    months: months.sort((one, other) => one.start - other.start),
  }
}
