'use client'

import { useTranslation } from 'react-i18next'
import { TextField } from '../_ui'

export interface Account {
  nameAr: string
  nameEn: string
  email: string
}

export const nobodyYet: Account = { nameAr: '', nameEn: '', email: '' }

interface AccountFieldsProps {
  account: Account
  onChange: (changes: Partial<Account>) => void
  /** The person fills in her own account: the browser may keep the address for signing in. */
  isOwn?: boolean
}

/** Who somebody is: the name in both scripts, and the address that she signs in with. */
export function AccountFields({ account, onChange, isOwn }: AccountFieldsProps) {
  const { t } = useTranslation('common')
  return (
    <>
      <TextField
        label={t('account.nameAr')}
        value={account.nameAr}
        onChange={(nameAr) => onChange({ nameAr })}
        dir="rtl"
        lang="ar"
        isRequired
        autoFocus
      />
      <TextField
        label={t('account.nameEn')}
        value={account.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
        dir="ltr"
        lang="en"
        isRequired
      />
      <TextField
        label={t('account.email')}
        type="email"
        value={account.email}
        onChange={(email) => onChange({ email })}
        dir="ltr"
        autoComplete={isOwn ? 'username' : 'off'}
        isRequired
      />
    </>
  )
}
