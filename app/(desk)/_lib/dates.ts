import { type DateStyle, formatDate } from '@/domain/text/formatDate'
import { settings } from '@/newsroom/settings'
import type { Manner } from './i18n'

/** The newsroom's clock: dates are formatted on the server, in its time zone. */
export const timeZone = settings.timeZone

export type Tell = (iso: string, style: DateStyle) => string

/** Dates in a person's language and digits: `const tell = dates(manner); tell(iso, 'time')`. */
export function dates(
  { language, digits }: Pick<Manner, 'language' | 'digits'>,
  now = new Date().toISOString(),
): Tell {
  return (iso, style) => formatDate(iso, { lang: language, digits, style, timeZone, now })
}

/** The newsroom's offset at an instant, in minutes east of UTC. */
export function offsetMinutes(instant: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** «الثلاثاء 5 آب»: the day without its year. */
export function dayLine({ language, digits }: Pick<Manner, 'language' | 'digits'>, iso: string): string {
  return `${weekdayName(language, iso)} ${dates({ language, digits })(iso, 'dayMonth')}`
}

export function weekdayName(language: Manner['language'], iso: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone }).format(new Date(iso))
}

/** The calendar day of an instant on the newsroom's clock, as `2025-08-05`. */
export function dayKey(iso: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(iso))
}

/** The calendar day as people say it near today: nothing for today, yesterday, tomorrow, a weekday, else the date. */
export function dayName(manner: Pick<Manner, 'language' | 'digits'>, iso: string): string {
  const days = Math.round(
    (Date.parse(dayKey(iso)) - Date.parse(dayKey(new Date().toISOString()))) / 86_400_000,
  )
  if (days === 0) return ''
  if (Math.abs(days) === 1)
    return new Intl.RelativeTimeFormat(manner.language, { numeric: 'auto' }).format(days, 'day')
  return Math.abs(days) < 7 ? weekdayName(manner.language, iso) : dates(manner)(iso, 'dayMonth')
}

/** When something changed: how long ago within a week, then the day, with its year once that is another one. */
export function changedAt(manner: Pick<Manner, 'language' | 'digits'>, iso: string): string {
  const now = new Date().toISOString()
  const tell = dates(manner, now)
  if (Date.parse(now) - Date.parse(iso) < 7 * 86_400_000) return tell(iso, 'relative')
  return tell(iso, dayKey(iso).slice(0, 4) === dayKey(now).slice(0, 4) ? 'dayMonth' : 'date')
}
