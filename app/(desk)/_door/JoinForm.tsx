'use client'

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { Button, ErrorLine } from '../_ui'
import { PasswordField, shortestPassword } from './PasswordField'
import { signIn, useDoor } from './useDoor'

/** An invited person chooses a password and comes in. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('desk')
  const [password, setPassword] = useState('')
  const { busy, problem, pass, setProblem } = useDoor('/desk')

  const join = async () => {
    const joined = await callApi('POST', '/api/people/join', { token, password })
    return joined.ok ? signIn({ email, password }) : joined
  }

  return (
    <Form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (password.length < shortestPassword) setProblem(t('door.tooShort'))
        else pass(join)
      }}
    >
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField label={t('door.choosePassword')} value={password} onChange={setPassword} autoFocus />
      {problem && <ErrorLine>{problem}</ErrorLine>}
      <Button kind="go" type="submit" wide busy={busy}>
        {t('door.joinGo')}
      </Button>
    </Form>
  )
}
