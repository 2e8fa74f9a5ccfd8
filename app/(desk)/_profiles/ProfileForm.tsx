'use client'

import { useTranslation } from 'react-i18next'
import { ErrorLine, FieldsForm } from '../_ui'
import { type Account, ProfileFields } from './ProfileFields'
import type { ProfileTexts } from './profileTexts'
import { useProfile } from './useProfile'

interface ProfileFormProps {
  /** The profile that is changed; without one a new one is made. */
  profile?: number
  initial: ProfileTexts
  /** Accounts that it may belong to; null for who may not say. */
  accounts: Account[] | null
  /** Published stories carry its address. */
  isPrinted?: boolean
}

export function ProfileForm({ profile, initial, accounts, isPrinted = false }: ProfileFormProps) {
  const { t } = useTranslation('site')
  const { texts, problems, problem, busy, change, save } = useProfile({
    profile,
    initial,
    mayAssign: accounts !== null,
  })
  return (
    <FieldsForm
      validationBehavior="aria"
      go={t(profile ? 'profiles.save' : 'profiles.create')}
      busy={busy}
      onSubmit={save}
    >
      <ProfileFields
        texts={texts}
        problems={problems}
        accounts={accounts}
        movesAddress={isPrinted && texts.slug !== initial.slug}
        onChange={change}
      />
      {problem && <ErrorLine>{problem}</ErrorLine>}
    </FieldsForm>
  )
}
