'use client'

import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, TextField } from '@/app/(desk)/_ui'
import { useWorkspace } from '../../session/context'
import { overrideFindings } from '../../session/overriding'
import type { Workspace } from '../../session/types'

interface LeaveFormProps {
  row: string
  /** The keys of the findings. */
  codes: readonly string[]
  onClose: () => void
}

const longest = 1_000

/** Asks why a finding stays as it is. Enter sends the reason, Escape closes. */
export function LeaveForm({ row, codes, onClose }: LeaveFormProps) {
  const { t } = useTranslation('quality')
  const workspace = useWorkspace()
  const [reason, setReason] = useState('')
  const [isSending, setSending] = useState(false)
  const send = async () => {
    if (!reason.trim() || isSending) return
    setSending(true)
    const isKept = await overrideFindings(workspace, row, codes, reason)
    setSending(false)
    if (isKept) close()
  }
  const close = () => {
    onClose()
    backToRow(workspace, row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <form
      className="leave"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        autoFocus
        label={t('leaveTitle')}
        hint={t('leaveKeys')}
        value={reason}
        onChange={setReason}
        onKeyDown={onKeyDown}
        maxLength={longest}
      />
      <Button small type="submit" busy={isSending} isDisabled={reason.trim() === ''}>
        {t('leaveSend')}
      </Button>
    </form>
  )
}

/** The keys go on where they were: in the field, or on the row. */
function backToRow({ editor }: Workspace, row: string): void {
  if (editor.current?.row === row) editor.current.focus()
  else document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)?.focus({ preventScroll: true })
}
