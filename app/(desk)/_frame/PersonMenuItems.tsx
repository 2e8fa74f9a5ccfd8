'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '../_lib/Providers'
import { MenuChoice, MenuItem, MenuSection, MenuSeparator } from '../_ui'
import type { Account } from './account'
import { signOut } from './signOut'
import { usePreference } from './usePreference'

const themes = ['system', 'light', 'dark'] as const
const digitSets = ['latn', 'arab'] as const

/** The insides of the person's menu, the same in the navigation and behind "More" on a phone. */
export function PersonMenuItems({ account }: { account: Account }) {
  const { t } = useTranslation('desk')
  const { digits } = useManner()
  const [theme, setTheme] = useState(account.theme)
  const keep = usePreference(account.id)
  return (
    <>
      <MenuChoice
        label={t('person.theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`person.${value}`) }))}
        onChange={(value) => {
          setTheme(value)
          keep({ theme: value })
        }}
      />
      <MenuChoice
        label={t('person.digits')}
        value={digits}
        options={digitSets.map((value) => ({ value, label: t(`person.${value}`) }))}
        onChange={(value) => keep({ digits: value })}
      />
      <MenuSeparator />
      <MenuSection label={t('nav.label')}>
        {account.own.map(({ name, href }) => (
          <MenuItem key={name} href={href}>
            {t(`nav.${name}`)}
          </MenuItem>
        ))}
        {account.canAdmin && <MenuItem href="/admin">{t('nav.admin')}</MenuItem>}
        <MenuItem href="/">{t('nav.site')}</MenuItem>
      </MenuSection>
      <MenuSeparator />
      <MenuItem onAction={signOut}>{t('person.signOut')}</MenuItem>
    </>
  )
}
