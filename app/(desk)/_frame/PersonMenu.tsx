'use client'

import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Menu } from '../_ui'
import type { Account } from './account'
import { PersonMenuItems } from './PersonMenuItems'

/** The person's name, and behind it appearance, digits, the sections of her role, the way out. */
export function PersonMenu(account: Account) {
  const { t } = useTranslation('desk')
  return (
    <Menu
      label={t('person.menu')}
      placement="top start"
      trigger={
        <Button className="nav-item" aria-label={`${account.name} · ${t('person.menu')}`}>
          <bdi>{account.name}</bdi>
        </Button>
      }
    >
      <PersonMenuItems account={account} />
    </Menu>
  )
}
