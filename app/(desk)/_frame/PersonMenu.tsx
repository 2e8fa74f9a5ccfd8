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
          <bdi>{unbroken(account.name)}</bdi>
        </Button>
      }
    >
      <PersonMenuItems account={account} />
    </Menu>
  )
}

const wordJoiner = '\u2060'

/** A name that is too long for its line breaks between its words, not at the hyphen of «al-Hourani». */
function unbroken(name: string): string {
  return name.replaceAll('-', `-${wordJoiner}`)
}
