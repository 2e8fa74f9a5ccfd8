'use client'

import { useCallback } from 'react'
import { useManner } from '@/app/(desk)/_lib/Providers'

interface Named {
  ar: string
  en: string
}

/** A name in the person's language, or in the other script where that is all there is. */
export function useName(): (named: Named) => string {
  const { language } = useManner()
  return useCallback(({ ar, en }) => (language === 'ar' ? ar || en : en || ar), [language])
}

/** A name as the record prints it (`ليان بحري · Layan Bahri`), in the person's language. */
export function usePrintedName(): (printed: string) => string {
  const name = useName()
  return useCallback(
    (printed) => {
      const [ar = '', en = ''] = printed.split(' · ')
      return name({ ar, en })
    },
    [name],
  )
}
