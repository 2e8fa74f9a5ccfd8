'use client'

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { callApi } from '../_lib/api'
import { useManner } from '../_lib/Providers'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, ErrorLine, TextField } from '../_ui'
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
  const [texts, setTexts] = useState({ nameAr: '', nameEn: '', email: '' })
  const [roles, setRoles] = useState<Role[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const set = (name: keyof typeof texts) => (value: string) => setTexts({ ...texts, [name]: value })

  const send = async () => {
    if (roles.length === 0) return setProblem(t('roleMissing'))
    setBusy(true)
    const result = await callApi<{ link: string }>('POST', '/api/people/invite', { ...texts, roles })
    setBusy(false)
    if (!result.ok) return setProblem(say(result.refusal))
    onMade({ link: result.value.link, name: language === 'ar' ? texts.nameAr : texts.nameEn })
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
      <TextField
        label={t('name.ar')}
        value={texts.nameAr}
        onChange={set('nameAr')}
        dir="rtl"
        lang="ar"
        isRequired
        autoFocus
      />
      <TextField
        label={t('name.en')}
        value={texts.nameEn}
        onChange={set('nameEn')}
        dir="ltr"
        lang="en"
        isRequired
      />
      <TextField
        label={t('email')}
        type="email"
        value={texts.email}
        onChange={set('email')}
        dir="ltr"
        isRequired
      />
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
