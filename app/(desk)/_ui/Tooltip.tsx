'use client'

import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd'

export interface TooltipProps {
  text: string
  keys?: string
  /** One button or other focusable control of react-aria-components. */
  children: ReactElement
}

export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className="tip" offset={6}>
        {text}
        {keys && <Kbd>{keys}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
