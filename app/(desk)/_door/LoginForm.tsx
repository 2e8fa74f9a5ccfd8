'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../_ui'
import { DoorForm } from './DoorForm'
import { signIn, useDoor } from './useDoor'

export function LoginForm({ next }: { next: string }) {
  const { t } = useTranslation('desk')
  const { t: common } = useTranslation('common')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, pass } = useDoor(next)
  const enter = () => pass(() => signIn({ email: email.trim(), password }))
  return (
    <DoorForm go={t('door.enter')} busy={busy} problem={problem} onSubmit={enter}>
      <TextField
        label={common('account.email')}
        type="email"
        name="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        dir="ltr"
        isRequired
        autoFocus
      />
      <TextField
        label={t('door.password')}
        type="password"
        name="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        dir="ltr"
        isRequired
      />
    </DoorForm>
  )
}
