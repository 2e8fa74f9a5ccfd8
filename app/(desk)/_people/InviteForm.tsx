'use client'

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { nameOf } from '../_frame/names'
import { callApi } from '../_lib/api'
import { useManner } from '../_lib/Providers'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, ErrorLine } from '../_ui'
import { AccountFields, nobodyYet } from './AccountFields'
import { RoleChecks } from './RoleChecks'

interface InviteFormProps {
  onMade: (invitation: { link: string; name: string }) => void
  onCancel: () => void
}

export function InviteForm({ onMade, onCancel }: InviteFormProps) {
  const { t } = useTranslation('people')
  const { t: common } = useTranslation('common')
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
    <Form
      className="source-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p className="soft">{t('inviteHelp')}</p>
      <AccountFields account={account} onChange={(changes) => setAccount({ ...account, ...changes })} />
      <RoleChecks chosen={roles} onChange={setRoles} />
      {problem && <ErrorLine>{problem}</ErrorLine>}
      <div className="dlg-acts">
        <Button kind="quiet" onPress={onCancel}>
          {common('actions.cancel')}
        </Button>
        <Button kind="go" type="submit" busy={busy}>
          {t('send')}
        </Button>
      </div>
    </Form>
  )
}
