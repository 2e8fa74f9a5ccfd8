'use client'

import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/app/(desk)/_ui'
import type { Choice } from '@/newsroom/queries/articleDesk/choices'
import { useName } from '../session/useName'

interface PickManyProps {
  label: string
  options: Choice[]
  chosen: number[]
  isDisabled: boolean
  onChange: (chosen: number[]) => void
}

/** Several of a short list, in the order of the list. */
export function PickMany({ label, options, chosen, isDisabled, onChange }: PickManyProps) {
  const { t } = useTranslation('editor')
  const name = useName()
  const names = options.filter(({ id }) => chosen.includes(id)).map(name)
  const take = (selected: Selection) =>
    onChange(options.filter(({ id }) => selected === 'all' || selected.has(id)).map(({ id }) => id))
  return (
    <div className="fld">
      <span className="fld-label">{label}</span>
      <MenuTrigger>
        <AriaButton className="pick" isDisabled={isDisabled} aria-label={`${label}: ${names.join('، ')}`}>
          <span>
            {names.length > 0 ? names.join('، ') : <span className="soft">{t('details.none')}</span>}
          </span>
          <Icon name="down" />
        </AriaButton>
        <Popover className="pop" offset={4}>
          <AriaMenu
            aria-label={label}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={take}
          >
            {options.map((option) => (
              <MenuItem key={option.id} id={option.id} className="pop-item" textValue={name(option)}>
                <Icon name="approved" size="s" className="tick" />
                <bdi>{name(option)}</bdi>
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
