'use client'

import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import {
  TextField as AriaField,
  type TextFieldProps as AriaFieldProps,
  TextArea as AriaTextArea,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components'
import { useEarlyText } from './useEarlyText'

export interface TextFieldProps extends Omit<AriaFieldProps, 'children' | 'className' | 'style'> {
  label: string
  /** The label is read but not seen (a search field with a glyph). */
  hideLabel?: boolean
  hint?: ReactNode
  /** What is wrong, as a sentence; makes the field invalid. */
  error?: string
  placeholder?: string
  /** Direction of what is typed. Never `auto`: digits alone would turn the field round. */
  dir?: 'rtl' | 'ltr'
  lang?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
}

export interface TextAreaProps extends TextFieldProps {
  rows?: number
}

export function TextField({ placeholder, dir, lang, ...rest }: TextFieldProps) {
  const field = useEarlyText<HTMLInputElement>(rest)
  return (
    <Frame {...rest}>
      <Input ref={field} className="fld-input" placeholder={placeholder} dir={dir} lang={lang} />
    </Frame>
  )
}

export function TextArea({ placeholder, dir, lang, rows, ...rest }: TextAreaProps) {
  const field = useEarlyText<HTMLTextAreaElement>(rest)
  return (
    <Frame {...rest}>
      <AriaTextArea
        ref={field}
        className="fld-input"
        placeholder={placeholder}
        dir={dir}
        lang={lang}
        rows={rows}
      />
    </Frame>
  )
}

function Frame({
  label,
  hideLabel,
  hint,
  error,
  children,
  ...rest
}: TextFieldProps & { children: ReactNode }) {
  return (
    <AriaField {...rest} isInvalid={error !== undefined || rest.isInvalid} className="fld">
      <Label className={hideLabel ? 'visually-hidden' : 'fld-label'}>{label}</Label>
      {children}
      {hint && (
        <Text slot="description" className="fld-hint">
          {hint}
        </Text>
      )}
      <FieldError className="fld-error">{error}</FieldError>
    </AriaField>
  )
}
