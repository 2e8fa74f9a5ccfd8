'use client'

import { createContext, useContext } from 'react'
import type { TranslationAction } from '@/domain/workflow/types'

/** A question or a view above the workspace. */
export type OpenDialog =
  | { kind: 'keys' }
  | { kind: 'revisions' }
  | { kind: 'omit'; row: string }
  | { kind: 'add'; after: string }
  | { kind: 'carry'; row: string }
  | { kind: 'details' }
  | { kind: 'approveClean' }
  | { kind: 'action'; action: TranslationAction }
  | { kind: 'refused'; message: string; rows: string[] }

export interface Dialogs {
  open: (dialog: OpenDialog) => void
  /** Goes to the place where a comment on the row in hand is written. */
  discuss: (kind: 'note' | 'changeRequest') => void
}

export const DialogsContext = createContext<Dialogs | null>(null)

export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext)
  if (!dialogs) throw new Error('useDialogs stands outside its provider')
  return dialogs
}
