'use client'

import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, TextArea } from '@/app/(desk)/_ui'

interface ReasonDialogProps {
  title: string
  body?: ReactNode
  label: string
  confirm: string
  /** The text may stay empty. */
  isOptional?: boolean
  /** Language and direction of what is written, where it is not the interface's. */
  text?: { lang: string; dir: 'rtl' | 'ltr' }
  onClose: () => void
  onConfirm: (reason: string) => void
}

/** A question with a written answer. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, body, label, confirm, isOptional = false, text, onClose, onConfirm } = props
  const { t } = useTranslation('common')
  const [reason, setReason] = useState('')
  const canGoOn = isOptional || reason.trim() !== ''
  const go = () => {
    if (!canGoOn) return
    onClose()
    onConfirm(reason.trim())
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button kind="go" isDisabled={!canGoOn} onPress={go}>
            {confirm}
          </Button>
        </>
      }
    >
      {body && <p>{body}</p>}
      <TextArea label={label} value={reason} onChange={setReason} rows={3} autoFocus {...text} />
    </Dialog>
  )
}
