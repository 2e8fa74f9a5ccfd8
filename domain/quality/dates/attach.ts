import type { Quantity } from '../numbers/quantity'
import type { Token } from '../tokens'
import type { Month } from './month'

const before = new Set(['من', 'شهر', 'of', 'the'])
const beforeYear = new Set([
  'من',
  'عام',
  'العام',
  'سنه',
  'لعام',
  'للعام',
  ',',
  '،',
  '/',
  '.',
  'of',
  '-',
  'year',
  'in',
  ')',
  'للسنه',
  'لسنه',
])
const connectors = new Set(['-', '–', 'to', 'and', 'or', 'و', 'الي', 'او', 'وحتي', 'حتي', 'through'])
const farthest = 3

const mayBeDay = ({ kind, value, scale, percent }: Quantity): boolean =>
  (kind === 'number' || kind === 'ordinal') &&
  scale === 1 &&
  percent !== 'yes' &&
  Number.isInteger(value) &&
  value >= 1 &&
  value <= 31

const mayBeYear = ({ kind, value, scale, percent, to, from }: Quantity): boolean =>
  (kind === 'number' || kind === 'year') &&
  scale === 1 &&
  percent === 'no' &&
  Number.isInteger(value) &&
  value >= 1000 &&
  value <= 2199 &&
  to - from === 1

function areOnly(tokens: readonly Token[], from: number, to: number, allowed: ReadonlySet<string>): boolean {
  if (to - from > farthest || to < from) return false
  for (let at = from; at < to; at += 1) if (!allowed.has(tokens[at]?.key ?? '')) return false
  return true
}

interface Numbers {
  tokens: readonly Token[]
  /** By the token that each begins with, and by the one after its last. */
  beginning: ReadonlyMap<number, Quantity>
  ending: ReadonlyMap<number, Quantity>
}

function quantityEnding(
  { tokens, ending }: Numbers,
  at: number,
  allowed: ReadonlySet<string>,
): Quantity | null {
  for (let to = at; to >= Math.max(0, at - farthest); to -= 1) {
    const found = ending.get(to)
    if (found) return areOnly(tokens, to, at, allowed) ? found : null
  }
  return null
}

function quantityBeginning(
  { tokens, beginning }: Numbers,
  at: number,
  allowed: ReadonlySet<string>,
): Quantity | null {
  for (let from = at; from <= at + farthest; from += 1) {
    const found = beginning.get(from)
    if (found) return areOnly(tokens, at, from, allowed) ? found : null
  }
  return null
}

/** The day of an Arabic date is never only an ordinal; "the first of" may be a word such as غرة. */
function takeDay(month: Month, day: Quantity, side: 'ar' | 'en'): void {
  day.kind = 'day'
  if (side === 'ar') day.isDemanded = month.isDemanded
  month.days.push(day)
}

/** 3 و5 آذار, 3-5 March */
function takeEarlier(month: Month, day: Quantity, numbers: Numbers, side: 'ar' | 'en'): void {
  const { tokens } = numbers
  const earlier = quantityEnding(numbers, day.from, connectors)
  const isListed = earlier && (earlier.to < day.from || tokens[day.from]?.key.startsWith('و') === true)
  if (!earlier || !isListed || !mayBeDay(earlier)) return
  const isDemanded = earlier.isDemanded
  takeDay(month, earlier, side)
  earlier.isDemanded = isDemanded && month.isDemanded
}

const dot: ReadonlySet<string> = new Set(['.'])

function takeLater(month: Month, numbers: Numbers): void {
  const day = quantityBeginning(numbers, month.to, dot)
  if (!day || !mayBeDay(day) || day.kind === 'ordinal') return
  takeDay(month, day, 'en')
  const next = quantityBeginning(numbers, day.to, connectors)
  if (next && next.from > day.to && mayBeDay(next) && next.kind === 'number') takeDay(month, next, 'en')
}

function takeYear(month: Month, numbers: Numbers, side: 'ar' | 'en'): void {
  const last = side === 'en' ? Math.max(month.to, ...month.days.map(({ to }) => to)) : month.to
  const year = quantityBeginning(numbers, last, beforeYear)
  if (!year || !mayBeYear(year)) return
  year.kind = 'year'
  year.isDemanded = month.isDemanded
  month.year = year
}

/** Gives each month the days and the year that stand with it; these numbers then are days and years. */
export function attachDays(
  months: readonly Month[],
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  side: 'ar' | 'en',
): void {
  const real = quantities.filter(({ kind }) => kind !== 'hint' && kind !== 'vague')
  const numbers: Numbers = {
    tokens,
    beginning: new Map(real.map((each) => [each.from, each])),
    ending: new Map(real.map((each) => [each.to, each])),
  }
  for (const month of months) {
    if (month.year) continue
    const day = quantityEnding(numbers, month.from, before)
    if (day && mayBeDay(day)) {
      takeDay(month, day, side)
      takeEarlier(month, day, numbers, side)
    } else if (side === 'en') takeLater(month, numbers)
    takeYear(month, numbers, side)
  }
}
