'use client'

import type { ReactNode } from 'react'
import { Icon } from './Icon'

export interface FieldProps {
  label: string
  hint?: ReactNode
  /** What is wrong, as a sentence. */
  error?: string
  /** Id of the control, for the label. */
  id: string
  children: ReactNode
}

/** Label over any control of one's own; the ready-made fields below need no Field around them. */
export function Field({ label, hint, error, id, children }: FieldProps) {
  return (
    <div className="fld">
      <label className="fld-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {hint && <span className="fld-hint">{hint}</span>}
      {error && <ErrorLine>{error}</ErrorLine>}
    </div>
  )
}

export function ErrorLine({ children }: { children: ReactNode }) {
  return (
    <span className="fld-error" role="alert">
      <Icon name="warn" />
      <span>{children}</span>
    </span>
  )
}
