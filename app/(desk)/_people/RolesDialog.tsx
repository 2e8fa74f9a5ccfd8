'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, Dialog, ErrorLine, useToast } from '../_ui'
import { RoleChecks } from './RoleChecks'

interface RolesDialogProps {
  id: number
  name: string
  initial: Role[]
  onClose: () => void
}

export function RolesDialog({ id, name, initial, onClose }: RolesDialogProps) {
  const { t } = useTranslation('people')
  const { t: common } = useTranslation('common')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [roles, setRoles] = useState(initial)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const save = async () => {
    setBusy(true)
    const result = await callApi('POST', `/api/people/${id}/roles`, { roles })
    setBusy(false)
    if (!result.ok) return setProblem(say(result.refusal))
    tell({ text: t('changed') })
    router.refresh()
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('changeTitle', { name })}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button kind="go" busy={busy} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <RoleChecks chosen={roles} onChange={setRoles} />
      {problem && <ErrorLine>{problem}</ErrorLine>}
    </Dialog>
  )
}
