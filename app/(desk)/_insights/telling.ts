import { formatNumber } from '@/locales/digits'
import { dates } from '../_lib/dates'
import type { getT, Manner } from '../_lib/i18n'

/** How Insights writes numbers, dates and spans in a person's language. */
export interface Telling {
  t: ReturnType<typeof getT<'insights'>>
  number: (value: number) => string
  percent: (part: number, whole: number) => string
  day: (iso: string) => string
  /** `40 minutes`, `3.5 hours`, `2 days`. */
  span: (hours: number) => string
}

export function tellingOf(manner: Manner, t: Telling['t'], now: string): Telling {
  const { language, digits } = manner
  const number = (value: number) => formatNumber(value, language, digits)
  const tell = dates(manner, now)
  const sign = language === 'ar' && digits === 'arab' ? '٪' : '%'
  return {
    t,
    number,
    percent: (part, whole) => `${number(whole === 0 ? 0 : Math.round((100 * part) / whole))}${sign}`,
    day: (iso) => tell(iso, 'dayMonth'),
    span: (hours) => {
      if (hours * 60 < 1) return t('span.none')
      if (hours < 1) return t('span.minutes', { count: Math.round(hours * 60) })
      if (hours < 48) return t('span.hours', { count: rounded(hours) })
      return t('span.days', { count: rounded(hours / 24) })
    },
  }
}

const rounded = (value: number): number => (value < 10 ? Math.round(value * 2) / 2 : Math.round(value))

/** A round number at or above the largest value: the top of a chart. */
export function topOf(values: readonly number[]): number {
  const most = Math.max(1, ...values)
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [1, 2, 4, 5, 10].find((each) => each * power >= most) ?? 10
  return Math.max(4, step * power)
}
