import type { Digits } from './digits'
import { stripBidiControls } from './direction'

export type DateStyle = 'date' | 'time' | 'dateTime' | 'weekday' | 'dayMonth' | 'relative'

export interface DateFormat {
  lang: 'ar' | 'en'
  style: DateStyle
  /** Digits of Arabic dates; English ones are always Western. */
  digits: Digits
  /** IANA name, such as `Asia/Baghdad`. */
  timeZone: string
  /** ISO 8601; `relative` needs it. */
  now?: string
}

interface Clock {
  weekday: string
  day: string
  month: string
  year: string
  time: string
}

const nbsp = '\u00A0'
/** ar-LB writes the Levantine months (كانون الثاني), the house style. */
const localeOf = ({ lang, digits }: DateFormat): string =>
  lang === 'ar' ? `ar-LB-u-ca-gregory-nu-${digits}` : 'en-GB-u-ca-gregory-nu-latn'

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(format: DateFormat): Intl.DateTimeFormat {
  const key = `${localeOf(format)} ${format.timeZone}`
  const known = formatters.get(key)
  if (known) return known
  const formatter = new Intl.DateTimeFormat(localeOf(format), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: format.timeZone,
  })
  formatters.set(key, formatter)
  return formatter
}

function readClock(date: Date, format: DateFormat): Clock {
  const parts = formatterOf(format).formatToParts(date)
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    stripBidiControls(parts.find((each) => each.type === type)?.value ?? '')
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    time: `${part('hour')}:${part('minute')}`,
  }
}

const steps = [
  { unit: 'minute', ms: 60_000, below: 3_600_000 },
  { unit: 'hour', ms: 3_600_000, below: 86_400_000 },
  { unit: 'day', ms: 86_400_000, below: 7 * 86_400_000 },
] as const

function relativeTo(date: Date, now: Date, format: DateFormat): string | null {
  const elapsed = date.getTime() - now.getTime()
  if (Math.abs(elapsed) < 45_000) return format.lang === 'ar' ? 'الآن' : 'now'
  const step = steps.find(({ below }) => Math.abs(elapsed) < below)
  if (!step) return null
  const count = Math.trunc(elapsed / step.ms) || Math.sign(elapsed)
  const formatter = new Intl.RelativeTimeFormat(localeOf(format), { numeric: 'always' })
  return stripBidiControls(formatter.format(count, step.unit))
}

function dateOf(iso: string): Date {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not an ISO 8601 date: ${iso}`)
  return date
}

/**
 * A date in the words of the newsroom: `4 كانون الثاني 2022`, `Tuesday 4 January 2022`, `14:30`. Day and month keep
 * together (NBSP); no bidi marks. `relative` goes back to the date after a week. Throws RangeError for a date that is
 * none.
 * @example formatDate('2022-01-04T10:00:00Z', { lang: 'ar', style: 'date', digits: 'latn', timeZone: 'Asia/Baghdad' })
 */
export function formatDate(iso: string, format: DateFormat): string {
  const date = dateOf(iso)
  if (format.style === 'relative') {
    if (format.now === undefined) throw new RangeError('A relative date needs `now`')
    return relativeTo(date, dateOf(format.now), format) ?? formatDate(iso, { ...format, style: 'date' })
  }
  const { weekday, day, month, year, time } = readClock(date, format)
  const comma = format.lang === 'ar' ? '،' : ','
  const dayMonth = `${day}${nbsp}${month}`
  const styles = {
    date: `${dayMonth} ${year}`,
    time,
    dateTime: `${dayMonth} ${year}${comma} ${time}`,
    weekday: `${weekday} ${dayMonth} ${year}`,
    dayMonth,
  }
  return styles[format.style]
}
