'use client'

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiRefusal } from './api'

/** The sentence of a refusal: the newsroom's own, or ours where nobody answered or the answer made no sense. */
export function useRefusalText(): (refusal: ApiRefusal) => string {
  const { t } = useTranslation('common')
  return useCallback(
    (refusal) => {
      if (refusal.code === 'network') return t('failures.network')
      return refusal.message || t('failures.unexpected')
    },
    [t],
  )
}
