'use client'

import { useCallback } from 'react'
import type { ApiRefusal } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { useDialogs } from '../dialogs/context'

/** Says why an action was refused, and names the rows. */
export function useRefused(): (refusal: ApiRefusal) => void {
  const { open } = useDialogs()
  const text = useRefusalText()
  return useCallback(
    (refusal) => {
      const { rows } = refusal.details
      open({ kind: 'refused', message: text(refusal), rows: Array.isArray(rows) ? rows.map(String) : [] })
    },
    [open, text],
  )
}
