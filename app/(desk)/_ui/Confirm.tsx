'use client'

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Dialog } from './Dialog'

export interface Question {
  title: string
  /** What will happen, and whether it can be undone. */
  body?: ReactNode
  /** The verb on the button that goes on: «انشر», never «نعم». */
  confirm: string
  cancel?: string
}

type Ask = (question: Question) => Promise<boolean>

const ConfirmContext = createContext<Ask | null>(null)

/** `const ask = useConfirm(); if (await ask({ title, body, confirm })) …` */
export function useConfirm(): Ask {
  const ask = useContext(ConfirmContext)
  if (!ask) throw new Error('useConfirm stands outside ConfirmProvider')
  return ask
}

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common')
  const [question, setQuestion] = useState<Question | null>(null)
  const answer = useRef<((yes: boolean) => void) | null>(null)

  const ask = useCallback<Ask>((next) => {
    answer.current?.(false)
    setQuestion(next)
    return new Promise((resolve) => {
      answer.current = resolve
    })
  }, [])

  const close = (yes: boolean) => {
    answer.current?.(yes)
    answer.current = null
    setQuestion(null)
  }

  return (
    <ConfirmContext value={ask}>
      {children}
      <Dialog
        isOpen={question !== null}
        onClose={() => close(false)}
        title={question?.title ?? ''}
        role="alertdialog"
        actions={
          <>
            <Button kind="quiet" onPress={() => close(false)}>
              {question?.cancel ?? t('actions.cancel')}
            </Button>
            <Button kind="go" autoFocus onPress={() => close(true)}>
              {question?.confirm ?? ''}
            </Button>
          </>
        }
      >
        {question?.body}
      </Dialog>
    </ConfirmContext>
  )
}
