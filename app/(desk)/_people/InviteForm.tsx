'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { nameOf } from '../_frame/names'
import { callApi } from '../_lib/api'
import { useManner } from '../_lib/Providers'
import { useRefusalText } from '../_lib/useRefusalText'
import { ErrorLine, FieldsForm } from '../_ui'
import { AccountFields, nobodyYet } from './AccountFields'
import { RoleChecks } from './RoleChecks'

interface InviteFormProps {
  onMade: (invitation: { link: string; name: string }) => void
  onCancel: () => void
}

export function InviteForm({ onMade, onCancel }: InviteFormProps) {
  const { t } = useTranslation('people')
  const { language } = useManner()
  const say = useRefusalText()
  const [account, setAccount] = useState(nobodyYet)
  const [roles, setRoles] = useState<Role[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const send = async () => {
    if (roles.length === 0) return setProblem(t('roleMissing'))
    setBusy(true)
    const result = await callApi<{ link: string }>('POST', '/api/people/invite', { ...account, roles })
    setBusy(false)
    if (!result.ok) return setProblem(say(result.refusal))
    onMade({ link: result.value.link, name: nameOf(account, language) })
  }
  return (
    <FieldsForm go={t('send')} busy={busy} onSubmit={send} onCancel={onCancel}>
      <p className="soft">{t('inviteHelp')}</p>
      <AccountFields account={account} onChange={(changes) => setAccount({ ...account, ...changes })} />
      <RoleChecks chosen={roles} onChange={setRoles} />
      {problem && <ErrorLine>{problem}</ErrorLine>}
    </FieldsForm>
  )
}
