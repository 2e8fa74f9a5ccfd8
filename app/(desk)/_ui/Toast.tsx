'use client'

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Icon } from './Icon'
import { IconButton } from './IconButton'

export interface ToastMessage {
  text: ReactNode
  /** `error` interrupts screen readers and stays until it is closed. */
  kind?: 'note' | 'error'
  action?: { label: string; onPress: () => void }
}

interface Shown extends ToastMessage {
  id: number
}

type Tell = (message: ToastMessage) => void

const ToastContext = createContext<Tell | null>(null)
const shownFor = 6000

/** `const tell = useToast(); tell({ text: … })` */
export function useToast(): Tell {
  const tell = useContext(ToastContext)
  if (!tell) throw new Error('useToast stands outside ToastProvider')
  return tell
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([])
  const next = useRef(1)
  const close = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), [])

  const tell = useCallback<Tell>(
    (message) => {
      const id = next.current++
      setShown((all) => [...all.slice(-2), { ...message, id }])
      if (message.kind !== 'error') setTimeout(() => close(id), shownFor)
    },
    [close],
  )

  return (
    <ToastContext value={tell}>
      {children}
      <div className="toasts">
        <div role="status" aria-live="polite">
          <Toasts shown={shown.filter(({ kind }) => kind !== 'error')} close={close} />
        </div>
        <div role="alert">
          <Toasts shown={shown.filter(({ kind }) => kind === 'error')} close={close} />
        </div>
      </div>
    </ToastContext>
  )
}

function Toasts({ shown, close }: { shown: Shown[]; close: (id: number) => void }) {
  const { t } = useTranslation('common')
  return shown.map(({ id, kind, text, action }) => (
    <div key={id} className="toast">
      {kind === 'error' && <Icon name="warn" />}
      <span>{text}</span>
      {action && (
        <Button
          small
          onPress={() => {
            close(id)
            action.onPress()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('actions.close')} onPress={() => close(id)} />
    </div>
  ))
}
