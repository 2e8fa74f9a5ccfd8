'use client'

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button, ErrorLine, TextField } from '../_ui'
import { signIn, useDoor } from './useDoor'

export function LoginForm({ next }: { next: string }) {
  const { t } = useTranslation('desk')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, pass } = useDoor(next)
  return (
    <Form
      className="door-form"
      onSubmit={(event) => {
        event.preventDefault()
        pass(() => signIn({ email: email.trim(), password }))
      }}
    >
      <TextField
        label={t('door.email')}
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
      {problem && <ErrorLine>{problem}</ErrorLine>}
      <Button kind="go" type="submit" wide busy={busy}>
        {t('door.enter')}
      </Button>
    </Form>
  )
}
