'use client'

import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Menu, useToast } from '../_ui'
import { PersonMenuItems } from './PersonMenuItems'
import { type Preferences, savePreferences } from './preferences'
import type { Section } from './sections'

export interface Account {
  id: number
  name: string
  theme: 'system' | 'light' | 'dark'
  /** Sections that only some may open. */
  own: Section[]
  canAdmin: boolean
}

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

/** Keeps a preference and shows it: the theme at once, the rest by a full load. */
export function usePreference(person: number): (preferences: Preferences) => Promise<void> {
  const tell = useToast()
  const { t } = useTranslation('common')
  return async (preferences) => {
    if (preferences.theme) document.documentElement.dataset.theme = preferences.theme
    const kept = await savePreferences(person, preferences)
    if (!kept) tell({ kind: 'error', text: t('failures.network') })
    else if (!preferences.theme) location.reload()
  }
}
