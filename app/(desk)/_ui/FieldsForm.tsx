'use client'

import type { ReactNode } from 'react'
import { Form, type FormProps } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'

export interface FieldsFormProps extends Pick<FormProps, 'validationBehavior'> {
  /** The words of the button that sends it. */
  go: string
  busy: boolean
  onSubmit: () => void
  /** Without it the form has nothing that closes it. */
  onCancel?: () => void
  /** Its fields, and below them why it was refused. */
  children: ReactNode
}

/** Fields below each other and the buttons that send them or give them up. */
export function FieldsForm({ go, busy, onSubmit, onCancel, validationBehavior, children }: FieldsFormProps) {
  const { t } = useTranslation('common')
  return (
    <Form
      className="source-form"
      validationBehavior={validationBehavior}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <div className="dlg-acts">
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            {t('actions.cancel')}
          </Button>
        )}
        <Button kind="go" type="submit" busy={busy}>
          {go}
        </Button>
      </div>
    </Form>
  )
}
