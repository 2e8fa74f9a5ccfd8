'use client'

import { Input, SearchField } from 'react-aria-components'
import { Icon } from '../_ui'
import { useEarlyText } from '../_ui/useEarlyText'
import type { Address } from './address'
import { useSearchWords } from './useSearchWords'

interface SearchBoxProps {
  label: string
  path: string
  address: Address
}

/** Searches while one types: the words go into the address, so that a search can be kept and sent. */
export function SearchBox({ label, path, address }: SearchBoxProps) {
  const { words, setWords } = useSearchWords(path, address)
  const field = useEarlyText<HTMLInputElement>({ value: words, onChange: setWords })
  return (
    <SearchField aria-label={label} value={words} onChange={setWords} className="search-box">
      <Icon name="search" />
      <Input ref={field} placeholder={label} />
    </SearchField>
  )
}
