'use client'

import { usePathname } from 'next/navigation'
import { useTranslation } from 'react-i18next'
import { BellLink } from '../_notices/Bell'
import { IconButton, PairMark } from '../_ui'
import { usePalette } from './Palette'
import { sectionOf } from './sections'

/** The bar of 56 on a phone: the mark, the section, and search. The page keeps its own h1. */
export function TopBar({ date }: { date: string }) {
  const { t } = useTranslation('desk')
  const palette = usePalette()
  const section = sectionOf(usePathname())
  return (
    <header className="topbar">
      <PairMark />
      <b aria-hidden>{t(`nav.${section}`)}</b>
      {section === 'today' && <span className="soft one-line">{date}</span>}
      <span className="end">
        <BellLink />
        <IconButton icon="search" size="tap" label={t('nav.search')} onPress={palette.open} />
      </span>
    </header>
  )
}
