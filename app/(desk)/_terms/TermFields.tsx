import { useTranslation } from 'react-i18next'
import { termKinds } from '@/domain/terms/types'
import { directionOf } from '@/locales'
import { useManner } from '../_lib/Providers'
import { directionIn } from '../_memory/directionIn'
import { Select, TextArea, TextField } from '../_ui'
import type { TermTexts } from './termTexts'

interface TermFieldsProps {
  texts: TermTexts
  /** Whether empty fields are told. */
  isTried: boolean
  onChange: (changes: Partial<TermTexts>) => void
}

/** The fields of a term, Arabic beside English; lists take one form a line. */
export function TermFields({ texts, isTried, onChange }: TermFieldsProps) {
  const { t } = useTranslation('terms')
  const { language } = useManner()
  const note = directionIn(texts.note, directionOf[language]) === 'rtl' ? 'ar' : 'en'
  const field = (name: Exclude<keyof TermTexts, 'kind'>, lang: 'ar' | 'en') => ({
    label: t(`fields.${name}`),
    value: texts[name],
    onChange: (value: string) => onChange({ [name]: value }),
    dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const),
    lang,
  })
  const missing = (name: 'ar' | 'en') =>
    isTried && texts[name].trim() === '' ? t(`missing.${name}`) : undefined
  return (
    <>
      <div className="two">
        <TextField {...field('ar', 'ar')} isRequired error={missing('ar')} />
        <TextField {...field('en', 'en')} isRequired error={missing('en')} />
        <TextArea {...field('variantsAr', 'ar')} rows={3} hint={t('fields.variantsArHint')} />
        <TextArea {...field('alternativesEn', 'en')} rows={3} hint={t('fields.alternativesEnHint')} />
        <TextArea {...field('forbiddenAr', 'ar')} rows={2} hint={t('fields.lineHint')} />
        <TextArea {...field('forbiddenEn', 'en')} rows={2} hint={t('fields.lineHint')} />
        <TextArea {...field('contexts', 'ar')} rows={2} hint={t('fields.contextsHint')} />
        <Select
          label={t('fields.kind')}
          value={texts.kind}
          options={termKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <TextArea {...field('note', note)} rows={2} hint={t('fields.noteHint')} />
    </>
  )
}
