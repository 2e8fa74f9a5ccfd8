'use client'

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { describeRefusal, describeShortly, type Translate } from '@/domain/workflow/describeRefusal'
import type { Refusal } from '@/domain/workflow/types'
import { useDates } from '../clock'

function useTeller() {
  const { i18n } = useTranslation(['refusals', 'workflow'])
  const { language } = useManner()
  const { short } = useDates()
  // The keys come from the rule's name, so they cannot be typed.
  const t = i18n.t as unknown as Translate
  return { t, language, formatTime: short, exists: (key: string) => i18n.exists(key) }
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
