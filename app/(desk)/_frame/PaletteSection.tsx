'use client'

import { Header, MenuItem, MenuSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../_ui'
import type { PaletteEntries, PaletteEntry } from './usePaletteEntries'

interface PaletteSectionProps {
  section: PaletteEntries
  onAct: (entry: PaletteEntry) => void
}

export function PaletteSection({ section, onAct }: PaletteSectionProps) {
  const { t } = useTranslation('desk')
  return (
    <MenuSection id={section.name}>
      <Header className="pop-head">{t(`palette.${section.name}`)}</Header>
      {section.entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          className="pop-item"
          textValue={entry.label}
          onAction={() => onAct(entry)}
        >
          <span className={entry.hue ?? 'soft'}>
            <Icon name={entry.icon} />
          </span>
          <bdi className="one-line">{entry.label}</bdi>
          {entry.note && <bdi className="end one-line">{entry.note}</bdi>}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
