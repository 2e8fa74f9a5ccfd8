'use client'

import { useCallback } from 'react'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { type DateStyle, formatDate } from '@/domain/text/formatDate'

/** Times in the person's language and digits, by the newsroom's clock. */
export function useTell(timeZone: string, now: string): (iso: string, style?: DateStyle) => string {
  const { language, digits } = useManner()
  return useCallback(
    (iso, style = 'dateTime') => formatDate(iso, { lang: language, digits, style, timeZone, now }),
    [language, digits, timeZone, now],
  )
}
