'use client'

import { usePathname } from 'next/navigation'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { languageNames } from '@/locales'
import { formatNumber } from '@/locales/digits'
import { useManner } from '../_lib/Providers'
import { Link, Menu, MenuItem, MenuSection } from '../_ui'
import type { Account } from './account'
import { useLanguageSwitch, useOtherLanguage } from './LanguageSwitch'
import { PersonMenuItems } from './PersonMenuItems'
import { sectionOf } from './sections'

/** How many sections stand in the bar. */
const inBar = 3

/** The bar of 60 on a phone: three sections as words, everything else behind "More". */
export function TabBar({ waiting, account }: { waiting: number; account: Account }) {
  const { t } = useTranslation('desk')
  const { language, digits } = useManner()
  const current = sectionOf(usePathname())
  const shown = account.sections.slice(0, inBar)
  const isElsewhere = !shown.some(({ name }) => name === current)
  return (
    <nav className="tabbar" aria-label={t('nav.label')}>
      {shown.map(({ name, href }) => (
        <Link key={name} href={href} aria-current={name === current ? 'page' : undefined}>
          <span>
            {t(`nav.${name}`)}{' '}
            {name === 'today' && waiting > 0 && (
              <span className="n">{formatNumber(waiting, language, digits)}</span>
            )}
          </span>
        </Link>
      ))}
      <Menu
        label={t('nav.more')}
        placement="top end"
        trigger={<Button aria-current={isElsewhere ? 'page' : undefined}>{t('nav.more')}</Button>}
      >
        <MoreSections account={account} />
        <PersonMenuItems account={account} />
      </Menu>
    </nav>
  )
}

function MoreSections({ account }: { account: Account }) {
  const { t } = useTranslation('desk')
  const other = useOtherLanguage()
  const switchLanguage = useLanguageSwitch(account.id)
  return (
    <MenuSection label={account.name}>
      {account.sections.slice(inBar).map(({ name, href }) => (
        <MenuItem key={name} href={href}>
          {t(`nav.${name}`)}
        </MenuItem>
      ))}
      <MenuItem onAction={switchLanguage} lang={other}>
        {languageNames[other]}
      </MenuItem>
    </MenuSection>
  )
}
