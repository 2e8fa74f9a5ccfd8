'use client'

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** What it does, in words: its name and its tooltip. */
  label: string
  keys?: string
  /** A glyph, or a short text such as «» in its place. */
  icon: IconName | { text: ReactNode }
  /** Pressed, as a toggle: announced. Leave it out for a button that is no toggle. */
  on?: boolean
  /** `s` 28, `m` 32, `tap` 44 pixels. */
  size?: 's' | 'm' | 'tap'
  flip?: boolean
}

export function IconButton({ label, keys, icon, on, size = 's', flip, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...rest}
        aria-label={label}
        aria-pressed={on}
        className={classes('ib', size !== 's' && size, on && 'on')}
      >
        {typeof icon === 'string' ? <Icon name={icon} flip={flip} /> : <span aria-hidden>{icon.text}</span>}
      </AriaButton>
    </Tooltip>
  )
}
