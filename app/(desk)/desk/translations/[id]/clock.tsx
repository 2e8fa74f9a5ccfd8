'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { type DateStyle, formatDate } from '@/domain/text/formatDate'

interface Clock {
  /** The newsroom's time zone, an IANA name. */
  timeZone: string
  /** The server's time when the page was made. */
  now: string
}

const ClockContext = createContext<Clock>({ timeZone: 'UTC', now: '1970-01-01T00:00:00.000Z' })

export function ClockProvider({ children, ...clock }: Clock & { children: ReactNode }) {
  const { timeZone, now } = clock
  const value = useMemo(() => ({ timeZone, now }), [timeZone, now])
  return <ClockContext value={value}>{children}</ClockContext>
}

/** The newsroom's time zone. */
export const useTimeZone = (): string => useContext(ClockContext).timeZone

/** Dates in the newsroom's time zone and the person's digits. */
export function useDates(): {
  tell: (iso: string, style: DateStyle) => string
  short: (iso: string) => string
} {
  const { language, digits } = useManner()
  const { timeZone, now } = useContext(ClockContext)
  const { t } = useTranslation('workspace')
  return useMemo(() => {
    const tell = (iso: string, style: DateStyle) =>
      formatDate(iso, { lang: language, digits, style, timeZone, now })
    const dayOf = (iso: string) => tell(iso, 'date')
    const daysBefore = (days: number) => dayOf(new Date(Date.parse(now) - days * 86_400_000).toISOString())
    const short = (iso: string) => {
      if (dayOf(iso) === daysBefore(0)) return tell(iso, 'time')
      if (dayOf(iso) === daysBefore(1)) return t('time.yesterday', { time: tell(iso, 'time') })
      return tell(iso, 'dayMonth')
    }
    return { tell, short }
  }, [language, digits, timeZone, now, t])
}
