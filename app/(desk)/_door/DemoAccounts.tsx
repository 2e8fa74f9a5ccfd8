'use client'

import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { useIsAlive } from '../_lib/useIsAlive'
import { Button, ErrorLine } from '../_ui'
import { signIn, useDoor } from './useDoor'

export interface DemoAccount {
  email: string
  name: string
  roles: Role[]
}

/** One press signs in as somebody of the demo newsroom. Shown by a demo server only. */
export function DemoAccounts({
  accounts,
  password,
  next,
}: {
  accounts: DemoAccount[]
  password: string
  next: string
}) {
  const { t } = useTranslation('desk')
  const { t: workflow } = useTranslation('workflow')
  const { busy, problem, pass } = useDoor(next)
  const isAlive = useIsAlive()
  return (
    <section className="door-demo">
      <h2>{t('door.demo')}</h2>
      <p className="small soft">{t('door.demoHelp')}</p>
      <ul>
        {accounts.map(({ email, name, roles }) => (
          <li key={email}>
            <Button
              kind="quiet"
              isDisabled={busy || !isAlive}
              onPress={() => pass(() => signIn({ email, password }))}
            >
              <bdi>{name}</bdi>
              <span className="n soft">{roles.map((role) => workflow(`role.${role}`)).join(' · ')}</span>
            </Button>
          </li>
        ))}
      </ul>
      {problem && <ErrorLine>{problem}</ErrorLine>}
    </section>
  )
}
