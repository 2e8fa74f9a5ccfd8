'use client'

import './texts.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '../_lib/Providers'
import { ButtonLink, TextArea, TextField } from '../_ui'
import { PlainPreview } from './PlainPreview'
import type { NewsroomSettings } from './SettingsForm'

interface PublicTextsProps {
  settings: NewsroomSettings
  /** What is wrong with the address, once somebody tried to save it. */
  contactProblem: string | undefined
  onChange: (changes: Partial<NewsroomSettings>) => void
}

/** What the newsroom says of itself to its readers, each text beside what becomes of it. */
export function PublicTexts({ settings, contactProblem, onChange }: PublicTextsProps) {
  const { t } = useTranslation(['people', 'site'])
  const { language } = useManner()
  const pair = (name: 'correctionPolicy' | 'about') => (
    <div className="two">
      {(['Ar', 'En'] as const).map((script) => (
        <PublicText
          key={script}
          page={t(`settings.${name === 'about' ? 'about' : 'policy'}`)}
          label={t(script === 'Ar' ? 'settings.ar' : 'settings.en')}
          text={settings[`${name}${script}`]}
          language={script === 'Ar' ? 'ar' : 'en'}
          onChange={(text) => onChange({ [`${name}${script}`]: text })}
        />
      ))}
    </div>
  )
  return (
    <>
      <Texts title={t('settings.policy')} help={`${t('settings.policyHelp')} ${t('site:texts.help')}`}>
        {pair('correctionPolicy')}
        <SeePage href={`/${language}/corrections`}>{t('site:texts.correctionsPage')}</SeePage>
      </Texts>
      <Texts title={t('settings.about')} help={t('site:texts.help')}>
        {pair('about')}
        <SeePage href={`/${language}/about`}>{t('site:texts.aboutPage')}</SeePage>
      </Texts>
      <TextField
        label={t('site:texts.contact')}
        hint={t('site:texts.contactHint')}
        error={contactProblem}
        value={settings.contactEmail}
        onChange={(contactEmail) => onChange({ contactEmail })}
        type="email"
        dir="ltr"
      />
    </>
  )
}

function Texts({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="sec">{title}</legend>
      <p className="small soft">{help}</p>
      {children}
    </fieldset>
  )
}

function SeePage({ href, children }: { href: string; children: ReactNode }) {
  return (
    <div className="see-page">
      <ButtonLink small kind="quiet" newTab href={href}>
        {children}
      </ButtonLink>
    </div>
  )
}

interface PublicTextProps {
  /** On which page it stands. */
  page: string
  label: string
  text: string
  language: 'ar' | 'en'
  onChange: (text: string) => void
}

function PublicText({ page, label, text, language, onChange }: PublicTextProps) {
  return (
    <div className="public-text">
      <TextArea
        label={label}
        value={text}
        onChange={onChange}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        lang={language}
        rows={8}
      />
      <PlainPreview text={text} language={language} of={`${page} · ${label}`} />
    </div>
  )
}
