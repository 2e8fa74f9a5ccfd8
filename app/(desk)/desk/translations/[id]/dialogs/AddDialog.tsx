'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, TextArea, TextField } from '@/app/(desk)/_ui'
import { paragraph } from '@/domain/segments/nodes'
import { change } from '../session/changing'
import { useWorkspace } from '../session/context'

/** Adds an English paragraph that renders no Arabic, with the reason why. */
export function AddDialog({ after, onClose }: { after: string; onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'common'])
  const workspace = useWorkspace()
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const canAdd = text.trim() !== '' && reason.trim() !== ''
  const add = () => {
    onClose()
    void change(workspace, { do: 'add', after, blocks: [paragraph(text.trim())], reason: reason.trim() })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('workspace:add.title')}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button kind="go" isDisabled={!canAdd} onPress={add}>
            {t('workspace:add.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('workspace:add.body')}</p>
      <TextArea
        label={t('workspace:add.text')}
        value={text}
        onChange={setText}
        rows={3}
        lang="en"
        dir="ltr"
        autoFocus
      />
      <TextField label={t('workspace:add.reason')} value={reason} onChange={setReason} />
    </Dialog>
  )
}
