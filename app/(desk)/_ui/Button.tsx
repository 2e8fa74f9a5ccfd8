'use client'

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { Kbd } from './Kbd'
import { Link } from './Link'
import { Spinner } from './Spinner'

/** `go` the one filled button of a screen; `out` the next step whose gate is still shut; `quiet` without a border. */
export type ButtonKind = 'go' | 'out' | 'quiet' | 'plain'

interface Look {
  kind?: ButtonKind
  small?: boolean
  /** As wide as its place. */
  wide?: boolean
  icon?: IconName
  children?: ReactNode
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** The keys that do the same, shown behind the words: `Ctrl ↵`. */
  keys?: string
  /** At work: keeps the focus, takes no presses, says so to screen readers. */
  busy?: boolean
}

export function Button({ kind, small, wide, icon, keys, busy, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={busy} className={lookOf({ kind, small, wide })}>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <Kbd>{keys}</Kbd>}
      {busy && <Spinner />}
    </AriaButton>
  )
}

export interface ButtonLinkProps extends Look {
  href: string
  keys?: string
  'aria-label'?: string
  /** For links out of the desk, or to pages that are not React's. */
  newTab?: boolean
}

/** A link that looks like a button: goes somewhere, does nothing. */
export function ButtonLink({
  href,
  keys,
  newTab,
  kind,
  small,
  wide,
  icon,
  children,
  ...rest
}: ButtonLinkProps) {
  const look = { ...rest, href, className: lookOf({ kind, small, wide }) }
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <Kbd>{keys}</Kbd>}
    </>
  )
  // Next's link would fetch a page that is not React's ahead of time, and wait for it.
  if (newTab)
    return (
      <a {...look} target="_blank" rel="noreferrer">
        {inside}
      </a>
    )
  return <Link {...look}>{inside}</Link>
}

function lookOf({ kind = 'plain', small, wide }: Look): string {
  return classes('btn', kind !== 'plain' && kind, small && 'sm', wide && 'wide')
}
