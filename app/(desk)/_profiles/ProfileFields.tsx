'use client'

import { useTranslation } from 'react-i18next'
import { ErrorLine, Select, TextArea, TextField } from '../_ui'
import { mostOf, type ProfileProblems, type ProfileTexts } from './profileTexts'

export interface Account {
  id: number
  name: string
}

interface ProfileFieldsProps {
  texts: ProfileTexts
  problems: ProfileProblems
  accounts: Account[] | null
  /** Stories that are out already will still carry the address of before. */
  movesAddress: boolean
  onChange: (changes: Partial<ProfileTexts>) => void
}

export function ProfileFields({ texts, problems, accounts, movesAddress, onChange }: ProfileFieldsProps) {
  const { t } = useTranslation('site')
  const field = (name: 'nameAr' | 'nameEn' | 'slug' | 'bioAr' | 'bioEn') => {
    const problem = problems[name]
    return {
      label: t(`profiles.${name}`),
      value: texts[name],
      onChange: (value: string) => onChange({ [name]: value }),
      error: problem && t(`profiles.problems.${problem}`, { most: mostOf(name) }),
      dir: name.endsWith('Ar') ? ('rtl' as const) : ('ltr' as const),
      lang: name.endsWith('Ar') ? 'ar' : 'en',
    }
  }
  const bio = (name: 'bioAr' | 'bioEn') => ({
    ...field(name),
    rows: 8,
    hint: `${t('profiles.bioHint')} ${t('profiles.length', { used: texts[name].trim().length, most: mostOf(name) })}`,
  })
  return (
    <>
      <div className="two">
        <TextField isRequired {...field('nameAr')} />
        <TextField isRequired {...field('nameEn')} />
      </div>
      <TextField
        isRequired
        hint={t(movesAddress ? 'profiles.slugChanged' : 'profiles.slugHint')}
        {...field('slug')}
      />
      <div className="two">
        <TextArea {...bio('bioAr')} />
        <TextArea {...bio('bioEn')} />
      </div>
      {accounts && (
        <div>
          <Select
            label={t('profiles.account')}
            value={texts.user}
            options={[
              { value: '', label: t('profiles.accountNone') },
              ...accounts.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            onChange={(user) => onChange({ user })}
          />
          {problems.user && <ErrorLine>{t(`profiles.problems.${problems.user}`, { most: 0 })}</ErrorLine>}
        </div>
      )}
    </>
  )
}
