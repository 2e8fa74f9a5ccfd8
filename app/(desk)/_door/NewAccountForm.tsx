'use client'

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { Button, ErrorLine, TextField } from '../_ui'
import { PasswordField, shortestPassword } from './PasswordField'
import { signIn, useDoor } from './useDoor'

/** The first account of a newsroom that has nobody. */
export function NewAccountForm() {
  const { t } = useTranslation('desk')
  const [account, setAccount] = useState({ nameAr: '', nameEn: '', email: '', password: '' })
  const { busy, problem, pass, setProblem } = useDoor('/desk')
  const set = (part: keyof typeof account) => (value: string) => setAccount({ ...account, [part]: value })

  const create = async () => {
    const made = await callApi('POST', '/api/people/register-first', account)
    return made.ok ? signIn(account) : made
  }

  return (
    <Form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (account.password.length < shortestPassword) setProblem(t('door.tooShort'))
        else pass(create)
      }}
    >
      <TextField
        label={t('door.nameAr')}
        value={account.nameAr}
        onChange={set('nameAr')}
        dir="rtl"
        lang="ar"
        isRequired
        autoFocus
      />
      <TextField
        label={t('door.nameEn')}
        value={account.nameEn}
        onChange={set('nameEn')}
        dir="ltr"
        lang="en"
        isRequired
      />
      <TextField
        label={t('door.email')}
        type="email"
        value={account.email}
        onChange={set('email')}
        dir="ltr"
        autoComplete="username"
        isRequired
      />
      <PasswordField label={t('door.password')} value={account.password} onChange={set('password')} />
      {problem && <ErrorLine>{problem}</ErrorLine>}
      <Button kind="go" type="submit" wide busy={busy}>
        {t('door.create')}
      </Button>
    </Form>
  )
}
