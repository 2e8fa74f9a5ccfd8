'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useManner } from '../_lib/Providers'
import { AccountFields, nobodyYet } from '../_people/AccountFields'
import { DoorForm } from './DoorForm'
import { PasswordField, shortestPassword } from './PasswordField'
import { signIn, useDoor } from './useDoor'

/** The first account of a newsroom that has nobody. */
export function NewAccountForm() {
  const { t } = useTranslation('desk')
  const { language } = useManner()
  const [account, setAccount] = useState({ ...nobodyYet, password: '' })
  const { busy, problem, pass, setProblem } = useDoor('/desk')
  const change = (changes: Partial<typeof account>) => setAccount((now) => ({ ...now, ...changes }))

  const create = async () => {
    const made = await callApi('POST', '/api/people/register-first', { ...account, language })
    return made.ok ? signIn(account) : made
  }
  const submit = () => {
    if (account.password.length < shortestPassword) setProblem(t('door.tooShort'))
    else pass(create)
  }

  return (
    <DoorForm go={t('door.create')} busy={busy} problem={problem} onSubmit={submit}>
      <AccountFields account={account} onChange={change} isOwn />
      <PasswordField
        label={t('door.password')}
        value={account.password}
        onChange={(password) => change({ password })}
      />
    </DoorForm>
  )
}
