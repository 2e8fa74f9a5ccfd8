'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Checkbox, type Option, Select } from '../_ui'
import { type Address, withChanges } from './address'

interface FilterProps {
  /** Its name in the address. */
  name: string
  label: string
  path: string
  address: Address
}

/** One filter of a list, kept in the address. The first option is the one that filters nothing: its value is empty. */
export function FilterSelect({
  name,
  label,
  options,
  path,
  address,
}: FilterProps & { options: Option<string>[] }) {
  const { go } = useFilter(path, address)
  const value =
    options.find((option) => option.value === (address[name] ?? ''))?.value ?? options[0]?.value ?? ''
  return (
    <Select
      label={label}
      hideLabel
      bare
      options={options}
      value={value}
      onChange={(chosen) => go({ [name]: chosen })}
    />
  )
}

export function FilterCheck({ name, label, path, address }: FilterProps) {
  const { go } = useFilter(path, address)
  return (
    <Checkbox isSelected={address[name] === '1'} onChange={(on) => go({ [name]: on ? '1' : undefined })}>
      {label}
    </Checkbox>
  )
}

function useFilter(path: string, address: Address) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const go = (changes: Record<string, string | undefined>) =>
    startTransition(() => router.replace(withChanges(path, address, changes), { scroll: false }))
  return { go }
}
