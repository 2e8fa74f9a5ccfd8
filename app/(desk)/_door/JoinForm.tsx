'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useManner } from '../_lib/Providers'
import { DoorForm } from './DoorForm'
import { PasswordField, shortestPassword } from './PasswordField'
import { signIn, useDoor } from './useDoor'

/** An invited person chooses a password and comes in. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('desk')
  const { language } = useManner()
  const [password, setPassword] = useState('')
  const { busy, problem, pass, setProblem } = useDoor('/desk')

  const join = async () => {
    const joined = await callApi('POST', '/api/people/join', { token, password, language })
    return joined.ok ? signIn({ email, password }) : joined
  }
  const submit = () => {
    if (password.length < shortestPassword) setProblem(t('door.tooShort'))
    else pass(join)
  }

  return (
    <DoorForm go={t('door.joinGo')} busy={busy} problem={problem} onSubmit={submit}>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField label={t('door.choosePassword')} value={password} onChange={setPassword} autoFocus />
    </DoorForm>
  )
}
