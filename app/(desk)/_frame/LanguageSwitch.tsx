'use client'

import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { languageNames } from '@/locales'
import { useManner } from '../_lib/Providers'
import { useToast } from '../_ui'
import { rememberLanguage, savePreferences } from './preferences'

interface LanguageSwitchProps {
  /** Who keeps the choice; without somebody signed in this browser does. */
  person?: number
  className?: string
}

/** The other language by its own name: keeps the choice and shows this page in it. */
export function LanguageSwitch({ person, className }: LanguageSwitchProps) {
  const switchLanguage = useLanguageSwitch(person)
  const { t } = useTranslation('desk')
  const other = useOtherLanguage()
  return (
    <Button className={className} onPress={switchLanguage}>
      <bdi lang={other}>{languageNames[other]}</bdi>
      <span className="visually-hidden">: {t('switchLanguage')}</span>
    </Button>
  )
}

export function useOtherLanguage(): 'ar' | 'en' {
  return useManner().language === 'ar' ? 'en' : 'ar'
}

/** Turns the desk to the other language; a full load, for direction and words change everywhere. */
export function useLanguageSwitch(person?: number): () => Promise<void> {
  const other = useOtherLanguage()
  const tell = useToast()
  const { t } = useTranslation('common')
  return async () => {
    await rememberLanguage(other)
    const kept = person === undefined || (await savePreferences(person, { language: other }))
    if (kept) location.reload()
    else tell({ kind: 'error', text: t('failures.network') })
  }
}
