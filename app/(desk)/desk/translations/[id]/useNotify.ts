'use client'

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { useToast } from '@/app/(desk)/_ui'
import type { Notice } from './session/types'

/** What happened, in the person's language. */
export function useNotify(): (notice: Notice) => void {
  const { t } = useTranslation(['workspace', 'alignment', 'machine', 'memory'])
  const tell = useToast()
  const text = useRefusalText()
  return useCallback(
    (notice) => {
      if (notice.kind === 'refused') return tell({ text: text(notice.refusal), kind: 'error' })
      if (notice.kind === 'approvedRows')
        return tell({ text: t('notice.approvedRows', { count: notice.count }) })
      if (notice.kind === 'repeated')
        return tell({ text: t('memory:repeat.done', { count: notice.count, number: notice.number }) })
      if (notice.kind === 'machine')
        return tell({ text: t(`machine:${notice.outcome}`, { terms: (notice.terms ?? []).join(', ') }) })
      if (notice.kind === 'inArabicOrder' || notice.kind === 'emptiedAddition')
        return tell({ text: t(`alignment:${notice.kind}`) })
      tell({ text: t(`notice.${notice.kind}`) })
    },
    [t, tell, text],
  )
}
