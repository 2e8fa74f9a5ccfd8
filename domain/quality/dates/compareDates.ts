import type { Facts } from '../facts'
import { finding } from '../finding'
import type { Quantity } from '../numbers/quantity'
import { numberFix } from '../numbers/writeNumber'
import type { Fix, QualityFinding } from '../types'
import { isSameMonth, type Month } from './month'
import { englishNames, hijri, shortNames } from './monthNames'

interface Compared {
  findings: QualityFinding[]
  /** Numbers of either side that need no further look. */
  settled: Set<Quantity>
}

const isHijri = ({ numbers }: Month): boolean => numbers.every((number) => number > hijri)
const share = (one: Quantity, other: Quantity): boolean => one.keys.some((key) => other.keys.includes(key))

/** Beside a Gregorian date the English need not have the Hijri one. */
function releaseHijri(months: readonly Month[]): void {
  if (months.every(isHijri)) return
  for (const month of months.filter(isHijri)) {
    month.isDemanded = false
    for (const each of [...month.days, ...(month.year ? [month.year] : [])]) each.isDemanded = false
  }
}

function monthFix(wrong: Month, wanted: Month): Fix | null {
  const [number] = wanted.numbers
  if (number === undefined || wanted.numbers.length > 1) return null
  const text = (wrong.isShort ? shortNames : englishNames)[number]
  return text === undefined ? null : { start: wrong.start, end: wrong.end, text }
}

function takeWrong(wanted: Month, free: Set<Month>): Month | null {
  const candidates = [...free].slice(0, 20)
  const sameDay = candidates.find(({ days }) =>
    days.some((day) => wanted.days.some((one) => share(one, day))),
  )
  const found = sameDay ?? candidates[0] ?? null
  if (found) free.delete(found)
  return found
}

function compareDays(
  source: Month,
  same: readonly Month[],
  texts: { target: string },
  compared: Compared,
): void {
  const days = same.flatMap((month) => month.days)
  if (days.length === 0) return
  const wrong = days.filter(
    (day) => !source.days.some((one) => share(one, day)) && !compared.settled.has(day),
  )
  for (const day of source.days) {
    if (!days.some((one) => share(day, one))) {
      const [first] = wrong
      if (!day.isDemanded || !first) continue
      const fix = wrong.length === 1 ? numberFix(texts.target, first, day) : null
      compared.findings.push(
        finding({ code: 'date.day', detail: day.label, source: [day], target: wrong, fix }),
      )
      for (const one of wrong) compared.settled.add(one)
    }
    compared.settled.add(day)
  }
}

/** By number, so that a text of nothing but months is compared in one walk. */
function byNumber(months: readonly Month[]): Map<number, Month[]> {
  const index = new Map<number, Month[]>()
  for (const month of months)
    for (const number of month.numbers) index.set(number, [...(index.get(number) ?? []).slice(0, 30), month])
  return index
}

/** Months and the days beside them. A wrong month is one finding, a wrong day is one; years are compared as numbers. */
export function compareDates(source: Facts, target: Facts, texts: { target: string }): Compared {
  const compared: Compared = { findings: [], settled: new Set() }
  releaseHijri(source.months)
  const inSource = byNumber(source.months)
  const inTarget = byNumber(target.months)
  const isInSource = (month: Month) => month.numbers.some((number) => inSource.has(number))
  const free = new Set(target.months.filter((month) => month.isSure && !isInSource(month)))
  for (const month of source.months) {
    const same = month.numbers
      .flatMap((number) => inTarget.get(number) ?? [])
      .filter((each) => isSameMonth(month, each))
    const wrong = same.length > 0 ? null : takeWrong(month, free)
    compareDays(month, wrong ? [wrong] : same, texts, compared)
    if (same.length > 0 || (!month.isDemanded && !wrong)) continue
    const detail = englishNames[month.numbers[0] ?? 0] ?? ''
    const fix = wrong ? monthFix(wrong, month) : null
    compared.findings.push(
      finding({ code: 'date.month', detail, source: [month], target: wrong ? [wrong] : [], fix }),
    )
    if (wrong && month.days.length > 0) settleDays(month, wrong, compared)
  }
  return compared
}

function settleDays(month: Month, wrong: Month, { settled }: Compared): void {
  for (const day of wrong.days) if (month.days.some((one) => share(one, day))) settled.add(day)
}
