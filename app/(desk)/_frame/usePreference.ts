'use client'

import { useTranslation } from 'react-i18next'
import { useToast } from '../_ui'
import { type Preferences, savePreferences } from './preferences'

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
