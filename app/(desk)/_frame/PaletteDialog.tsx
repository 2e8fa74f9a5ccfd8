'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Autocomplete, Dialog, Input, Menu, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../_ui'
import { PaletteSection } from './PaletteSection'
import type { Section } from './sections'
import { useEnter } from './useEnter'
import { type PaletteEntry, usePaletteEntries } from './usePaletteEntries'

interface PaletteDialogProps {
  sections: Section[]
  own: Section[]
  person: number
  canWrite: boolean
  onClose: () => void
}

/** One field over documents and actions: typing narrows, arrows choose, Enter goes. */
export function PaletteDialog({ onClose, ...who }: PaletteDialogProps) {
  const { t } = useTranslation('desk')
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { sections, isSearching } = usePaletteEntries(query, who)
  const total = sections.reduce((sum, { entries }) => sum + entries.length, 0)

  const act = (entry: PaletteEntry) => {
    onClose()
    if (entry.href) router.push(entry.href)
    else entry.run?.()
  }
  const onEnter = useEnter({ entries: sections.flatMap(({ entries }) => entries), isSearching, act })

  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="palette">
        <Dialog aria-label={t('palette.label')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t('palette.label')} autoFocus className="palette-field">
              <Icon name="search" />
              <Input placeholder={t('palette.placeholder')} onKeyDownCapture={onEnter} />
              <span className="small soft">{t('palette.hint')}</span>
            </SearchField>
            <Menu
              aria-label={t('palette.label')}
              className="palette-list"
              renderEmptyState={() => <NothingFound query={query} isSearching={isSearching} />}
            >
              {sections.map((section) => (
                <PaletteSection key={section.name} section={section} onAct={act} />
              ))}
            </Menu>
          </Autocomplete>
          <p className="visually-hidden" role="status">
            {isSearching ? t('palette.searching') : t('palette.results', { count: total })}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function NothingFound({ query, isSearching }: { query: string; isSearching: boolean }) {
  const { t } = useTranslation('desk')
  if (isSearching) return <p className="palette-none soft">{t('palette.searching')}</p>
  return (
    <p className="palette-none">
      {t('palette.none', { query })} <span className="soft">{t('palette.noneHelp')}</span>
    </p>
  )
}
