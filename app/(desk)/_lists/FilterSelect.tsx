'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
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
  const { chosen, choose } = useFilter({ name, path, address })
  const value = options.find((option) => option.value === chosen)?.value ?? options[0]?.value ?? ''
  return <Select label={label} hideLabel bare options={options} value={value} onChange={choose} />
}

export function FilterCheck({ name, label, path, address }: FilterProps) {
  const { chosen, choose } = useFilter({ name, path, address })
  return (
    <Checkbox isSelected={chosen === '1'} onChange={(on) => choose(on ? '1' : '')}>
      {label}
    </Checkbox>
  )
}

/** What the address says of a filter; what was just chosen shows at once, while its list is on the way. */
function useFilter({ name, path, address }: Omit<FilterProps, 'label'>) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const [chosen, show] = useOptimistic(address[name] ?? '')
  const choose = (value: string) =>
    startTransition(() => {
      show(value)
      router.replace(withChanges(path, address, { [name]: value }), { scroll: false })
    })
  return { chosen, choose }
}
