'use client'

import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { classes } from './classes'
import { Icon } from './Icon'

export interface Option<V extends string> {
  value: V
  label: string
  /** A glyph or a count beside the words. */
  extra?: ReactNode
}

export interface SelectProps<V extends string> {
  label: string
  hideLabel?: boolean
  options: Option<V>[]
  value: V
  onChange: (value: V) => void
  small?: boolean
  /** Without a border, as wide as its words: for bars and tab lines. */
  bare?: boolean
  isDisabled?: boolean
  name?: string
}

export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hideLabel, options, value, onChange, small, bare, isDisabled, name } = props
  return (
    <AriaSelect
      className="fld"
      name={name}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'fld-label'}>{label}</Label>
      <Button className={classes('pick', small && 'sm', bare && 'bare')}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="pop" offset={4}>
        <ListBox items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className="pop-item" id={option.value} textValue={option.label}>
              <Icon name="approved" size="s" className="tick" />
              <span>{option.label}</span>
              {option.extra && <span className="end">{option.extra}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
