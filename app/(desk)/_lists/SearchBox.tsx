'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { Icon } from '../_ui'
import { type Address, withChanges } from './address'

interface SearchBoxProps {
  label: string
  path: string
  address: Address
}

const rest = 250

/** Searches while one types: the words go into the address, so that a search can be kept and sent. */
export function SearchBox({ label, path, address }: SearchBoxProps) {
  const router = useRouter()
  const [query, setQuery] = useState(address.q ?? '')
  const [, startTransition] = useTransition()
  const shown = useRef(address.q ?? '')

  useEffect(() => {
    if (query.trim() === shown.current) return
    const timer = setTimeout(() => {
      shown.current = query.trim()
      startTransition(() =>
        router.replace(withChanges(path, address, { q: query.trim() }), { scroll: false }),
      )
    }, rest)
    return () => clearTimeout(timer)
  }, [query, router, path, address])

  return (
    <SearchField aria-label={label} value={query} onChange={setQuery} className="search-box">
      <Icon name="search" />
      <Input placeholder={label} />
    </SearchField>
  )
}
