import { toDigits } from '@/domain/text/digits'
import { type Quantity, quantity } from '../numbers/quantity'
import type { Token } from '../tokens'
import { type Month, month } from './month'

interface Part {
  text: string
  start: number
  end: number
}

const isDigits = (text: string): boolean => /^[0-9٠-٩۰-۹]{1,4}$/.test(text)

/** 4/1/2022, 2022-01-04: three numbers with one separator, or one token with dots. */
function partsAt(tokens: readonly Token[], at: number): { parts: Part[]; to: number } | null {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  const dotted = first.text.split('.')
  if (dotted.length === 3 && dotted.every(isDigits)) {
    const starts = [0, 1, 2].map(
      (index) => first.start + dotted.slice(0, index).join('.').length + Math.min(index, 1),
    )
    return {
      parts: dotted.map((text, index) => ({
        text,
        start: starts[index] ?? 0,
        end: (starts[index] ?? 0) + text.length,
      })),
      to: at + 1,
    }
  }
  const [separator, second, again, third] = tokens.slice(at + 1, at + 5)
  const isSeparated =
    separator?.kind === 'mark' && /^[/-]$/.test(separator.key) && again?.key === separator.key
  if (
    !isSeparated ||
    !second ||
    !third ||
    ![separator, second, again, third].every((token) => token?.isJoined)
  )
    return null
  const parts = [first, second, third]
  return parts.every((token) => token.kind === 'number' && isDigits(token.text))
    ? { parts, to: at + 5 }
    : null
}

const part = (given: Part, at: number, to: number, kind: 'day' | 'year', value: number): Quantity =>
  quantity({ kind, start: given.start, end: given.end, from: at, to, value })

/** A day, a month and a year in figures; in English the month may come first. */
function dateAt(tokens: readonly Token[], at: number, side: 'ar' | 'en'): Month | null {
  const found = partsAt(tokens, at)
  const [first, second, third] = found?.parts ?? []
  if (!found || !first || !second || !third) return null
  const [a = 0, b = 0, c = 0] = [first, second, third].map(({ text }) => Number(toDigits(text, 'latn')))
  const isYearFirst = first.text.length === 4
  const [dayPart, year] = isYearFirst ? [third, a] : [first, third.text.length === 4 ? c : 2000 + c]
  const [day, number] = isYearFirst ? [c, b] : [a, b]
  if (year < 1000 || year > 2199 || (third.text.length !== 4 && third.text.length !== 2)) return null
  const isSwapped = number > 12 && day <= 12
  const [realDay, realMonth] = isSwapped ? [number, day] : [day, number]
  if (realDay < 1 || realDay > 31 || realMonth < 1 || realMonth > 12) return null
  const isOpen = side === 'en' && !isYearFirst && day <= 12 && number <= 12 && day !== number
  const dayOf = part(isSwapped ? second : dayPart, at, found.to, 'day', realDay)
  if (isOpen) dayOf.keys.push(...part(second, at, found.to, 'day', realMonth).keys)
  return month({
    numbers: isOpen ? [realMonth, realDay] : [realMonth],
    from: at,
    to: found.to,
    start: first.start,
    end: third.end,
    isShort: false,
    isSure: false,
    days: [dayOf],
    year: part(isYearFirst ? first : third, at, found.to, 'year', year),
  })
}

/** 9/11 */
function septemberAt(tokens: readonly Token[], at: number): Month | null {
  const [first, slash, second] = tokens.slice(at, at + 3)
  if (first?.key !== '9' || slash?.key !== '/' || second?.key !== '11' || !second.isJoined) return null
  const day = part(second, at + 2, at + 3, 'day', 11)
  const { start } = first
  return month({
    numbers: [9],
    from: at,
    to: at + 3,
    start,
    end: second.end,
    isSure: false,
    days: [{ ...day, isDemanded: false }],
  })
}

/** The dates in figures of a text. Without a year two figures are no date. */
export function numericDatesOf(tokens: readonly Token[], side: 'ar' | 'en'): Month[] {
  const dates: Month[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, side) ?? (side === 'en' ? septemberAt(tokens, at) : null)
    if (found) dates.push(found)
    at = found?.to ?? at + 1
  }
  return dates
}
