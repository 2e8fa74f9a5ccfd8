'use client'

import { useTranslation } from 'react-i18next'
import { fold } from '@/domain/text/fold'
import { useManner } from '../_lib/Providers'
import { useStartArticle } from '../_lists/useStartArticle'
import type { IconName } from '../_ui'
import { hitEntries } from './hitEntries'
import { useLanguageSwitch } from './LanguageSwitch'
import { useOfferedActions } from './pageActions'
import type { Section } from './sections'
import { signOut } from './signOut'
import { useSearchHits } from './useSearchHits'

export interface PaletteEntry {
  id: string
  label: string
  icon: IconName
  /** Class of a stage's hue. */
  hue?: string
  /** More about it, at the end of its line. */
  note?: string
  href?: string
  run?: () => void
}

export interface PaletteEntries {
  name: 'page' | 'articles' | 'translations' | 'sources' | 'terms' | 'goTo' | 'actions'
  entries: PaletteEntry[]
}

interface Who {
  sections: Section[]
  own: Section[]
  person: number
  canWrite: boolean
}

/** Everything that the palette offers for what was typed: documents from the server, places and actions from here. */
export function usePaletteEntries(
  query: string,
  who: Who,
): { sections: PaletteEntries[]; isSearching: boolean } {
  const { language } = useManner()
  const { hits, isSearching } = useSearchHits(query)
  const places = usePlaces(who)
  const actions = useActions(who)
  const here = useOfferedActions()
  const wanted = fold(query)
  const fits = ({ label }: PaletteEntry) => fold(label).includes(wanted)
  const onPage = here
    .map(({ keys, id, ...action }) => ({ ...action, id: `page-${id}`, note: keys }))
    .filter(fits)
  // Before anything is typed the documents come first: most people come here to go somewhere.
  const page: PaletteEntries = { name: 'page', entries: onPage }
  const all: PaletteEntries[] = [
    ...(wanted === '' ? [] : [page]),
    ...hitEntries(hits, language),
    ...(wanted === '' ? [page] : []),
    { name: 'goTo', entries: places.filter(fits) },
    { name: 'actions', entries: actions.filter(fits) },
  ]
  return { sections: all.filter(({ entries }) => entries.length > 0), isSearching }
}

/** Places that the navigation reaches by another way. */
const beside = [
  { name: 'queue', href: '/desk/translations/queue' },
  { name: 'notices', href: '/desk/notices' },
] as const

function usePlaces({ sections, own }: Who): PaletteEntry[] {
  const { t } = useTranslation('desk')
  return [...sections, ...beside, ...own].map(({ name, href }) => ({
    id: `go-${name}`,
    label: t(`nav.${name}`),
    icon: 'chev',
    href,
  }))
}

function useActions({ person, canWrite }: Who): PaletteEntry[] {
  const { t } = useTranslation('desk')
  const switchLanguage = useLanguageSwitch(person)
  const { start } = useStartArticle()
  const write: PaletteEntry[] = [
    { id: 'new', label: t('palette.newArticle'), icon: 'edit', run: start },
    { id: 'import', label: t('palette.import'), icon: 'upload', href: '/desk/articles/new' },
  ]
  return [
    ...(canWrite ? write : []),
    { id: 'language', label: t('palette.switch'), icon: 'globe', run: switchLanguage },
    { id: 'out', label: t('palette.signOut'), icon: 'back', run: signOut },
  ]
}
