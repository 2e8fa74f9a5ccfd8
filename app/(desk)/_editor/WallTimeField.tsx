'use client'

import { useState } from 'react'
import { TextField, type TextFieldProps } from '@/app/(desk)/_ui'
import { fromWallTime, toWallTime } from './zonedTime'

interface WallTimeFieldProps
  extends Pick<TextFieldProps, 'label' | 'hint' | 'error' | 'isDisabled' | 'autoFocus'> {
  /** ISO 8601, UTC; null for none. */
  value: string | null
  timeZone: string
  /** Called when the field is left with another time than before. */
  onChange: (value: string | null) => void
  /** Calls `onChange` with every change instead. */
  live?: boolean
}

/** A day and an hour by the newsroom's clock. */
export function WallTimeField({ value, timeZone, onChange, live, ...rest }: WallTimeFieldProps) {
  const stored = toWallTime(value, timeZone)
  const [written, setWritten] = useState<string | null>(null)
  const give = (wall: string) => {
    const next = wall === '' ? null : fromWallTime(wall, timeZone)
    if (next !== value) onChange(next)
  }
  return (
    <TextField
      {...rest}
      type="datetime-local"
      dir="ltr"
      value={written ?? stored}
      onChange={(wall) => {
        setWritten(wall)
        if (live) give(wall)
      }}
      onBlur={() => {
        if (written !== null && !live) give(written)
        if (!live) setWritten(null)
      }}
    />
  )
}
