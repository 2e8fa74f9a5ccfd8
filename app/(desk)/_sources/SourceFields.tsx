'use client'

import { useTranslation } from 'react-i18next'
import type { Reliability, SourceKind } from '@/newsroom/queries/sourceList'
import { Select, TextArea, TextField } from '../_ui'
import type { SourceProblem, SourceTexts } from './sourceTexts'

const kinds = [
  'outlet',
  'agency',
  'official',
  'body',
  'person',
  'document',
  'social',
] as const satisfies readonly SourceKind[]
const degrees = ['high', 'medium', 'low', 'unknown'] as const satisfies readonly Reliability[]

interface SourceFieldsProps {
  texts: SourceTexts
  problems: Partial<Record<keyof SourceTexts, SourceProblem>>
  seesContacts: boolean
  onChange: (changes: Partial<SourceTexts>) => void
}

export function SourceFields({ texts, problems, seesContacts, onChange }: SourceFieldsProps) {
  const { t } = useTranslation('sources')
  const field = (name: keyof SourceTexts, script: 'ar' | 'en' | 'code') => {
    const problem = problems[name]
    return {
      value: texts[name],
      onChange: (value: string) => onChange({ [name]: value }),
      error: problem && t(problem),
      dir: script === 'ar' ? ('rtl' as const) : ('ltr' as const),
      lang: script === 'code' ? undefined : script,
    }
  }
  return (
    <>
      <div className="two">
        <TextField label={t('fields.nameAr')} isRequired autoFocus {...field('nameAr', 'ar')} />
        <TextField label={t('fields.nameEn')} {...field('nameEn', 'en')} />
        <TextArea
          label={t('fields.aliasesAr')}
          hint={t('fields.aliasesHint')}
          {...field('aliasesAr', 'ar')}
        />
        <TextArea label={t('fields.aliasesEn')} {...field('aliasesEn', 'en')} />
        <Select
          label={t('fields.kind')}
          value={texts.kind}
          options={kinds.map((value): { value: string; label: string } => ({
            value,
            label: t(`kinds.${value}`),
          }))}
          onChange={(kind) => onChange({ kind })}
        />
        <Select
          label={t('fields.reliability')}
          value={texts.reliability}
          options={degrees.map((value): { value: string; label: string } => ({
            value,
            label: t(`reliabilities.${value}`),
          }))}
          onChange={(reliability) => onChange({ reliability })}
        />
        <TextArea label={t('fields.reasonAr')} rows={2} {...field('reliabilityReasonAr', 'ar')} />
        <TextArea label={t('fields.reasonEn')} rows={2} {...field('reliabilityReasonEn', 'en')} />
        <TextField label={t('fields.country')} hint={t('fields.countryHint')} {...field('country', 'code')} />
        <TextField
          label={t('fields.languages')}
          hint={t('fields.languagesHint')}
          {...field('languages', 'code')}
        />
        <TextField label={t('fields.website')} type="url" {...field('website', 'code')} />
        <TextField label={t('fields.feed')} type="url" {...field('feed', 'code')} />
      </div>
      <TextArea label={t('fields.notes')} {...field('notes', 'ar')} />
      {seesContacts && (
        <TextArea label={t('fields.contacts')} hint={t('fields.contactsHint')} {...field('contacts', 'ar')} />
      )}
    </>
  )
}
