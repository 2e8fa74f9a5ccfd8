'use client'

import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { Kbd } from './Kbd'

export interface MenuProps {
  /** The button that opens it: a Button, IconButton or any control of react-aria-components. */
  trigger: ReactElement
  /** Name of the menu for readers of the screen. */
  label: string
  placement?: PopoverProps['placement']
  /** MenuItem, MenuSection, MenuSeparator. */
  children: ReactNode
}

export function Menu({ trigger, label, placement = 'bottom start', children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="pop" placement={placement} offset={4}>
        <AriaMenu aria-label={label}>{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuItemProps {
  children: ReactNode
  /** Plain words of the item, when its children are more than a string. */
  text?: string
  onAction?: () => void
  href?: string
  icon?: IconName
  keys?: string
  /** Takes something away: shown in the accent. */
  risky?: boolean
  isDisabled?: boolean
  id?: string
  lang?: string
}

export function MenuItem({ children, text, icon, keys, risky, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      className={classes('pop-item', risky && 'risky')}
      textValue={text ?? (typeof children === 'string' ? children : '')}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && (
        <span className="end">
          <Kbd>{keys}</Kbd>
        </span>
      )}
    </AriaMenuItem>
  )
}

export interface MenuChoiceProps<V extends string> {
  label: string
  options: { value: V; label: string }[]
  value: V
  onChange: (value: V) => void
}

/** One of several, inside a menu: a section with a tick at the one that holds. */
export function MenuChoice<V extends string>({ label, options, value, onChange }: MenuChoiceProps<V>) {
  return (
    <AriaMenuSection
      selectionMode="single"
      selectedKeys={[value]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys !== 'all' && keys.has(option.value))
        if (chosen) onChange(chosen.value)
      }}
    >
      <Header className="pop-head">{label}</Header>
      {options.map((option) => (
        <AriaMenuItem key={option.value} id={option.value} className="pop-item" textValue={option.label}>
          <Icon name="approved" size="s" className="tick" />
          <span>{option.label}</span>
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  )
}

export function MenuSection({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <AriaMenuSection aria-label={label}>
      {label && <Header className="pop-head">{label}</Header>}
      {children}
    </AriaMenuSection>
  )
}

export function MenuSeparator() {
  return <Separator className="pop-sep" />
}
