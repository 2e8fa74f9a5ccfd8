'use client'

import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalWords } from '@/app/_shared/refusalWords'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { describeRefusal, describeShortly } from '@/domain/workflow/describeRefusal'
import type { Refusal } from '@/domain/workflow/types'
import { useDates } from '../clock'

function useTeller() {
  const { i18n } = useTranslation(['refusals', 'workflow'])
  const { language } = useManner()
  const { short } = useDates()
  return useMemo(() => ({ ...refusalWords(i18n), language, formatTime: short }), [i18n, language, short])
}

/** A few words for what is missing: «بقيت 6 صفوف». */
export function useShortly(): (refusal: Refusal) => string {
  const teller = useTeller()
  return (refusal) => describeShortly(refusal, teller) ?? ''
}

/** The sentence for a refusal that this browser foresaw. */
export function useSentence(): (refusal: Refusal) => string {
  const teller = useTeller()
  return useCallback((refusal) => describeRefusal(refusal, teller), [teller])
}
