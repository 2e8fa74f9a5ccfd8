'use client'

import { useTranslation } from 'react-i18next'
import { TextField } from '../_ui'

/** As `newsroom/people` asks for; the server decides. */
export const shortestPassword = 10

interface PasswordFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  autoFocus?: boolean
}

/** A password that is being chosen. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation('desk')
  return (
    <TextField
      {...props}
      type="password"
      autoComplete="new-password"
      dir="ltr"
      isRequired
      hint={t('door.passwordHint')}
    />
  )
}
