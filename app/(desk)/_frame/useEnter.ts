'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'

interface EnterInput<T> {
  entries: readonly T[]
  isSearching: boolean
  act: (entry: T) => void
}

/**
 * Enter takes the entry in hand. Pressed before the answer is there, it waits and takes the first entry of that answer,
 * never one of the answer before.
 */
export function useEnter<T>({ entries, isSearching, act }: EnterInput<T>) {
  const [isWaiting, setWaiting] = useState(false)
  const [first] = entries
  useEffect(() => {
    if (!isWaiting || isSearching) return
    setWaiting(false)
    if (first) act(first)
  }, [isWaiting, isSearching, first, act])
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing
    const isInHand = event.currentTarget.hasAttribute('aria-activedescendant')
    if (!isEnter || (isInHand && !isSearching)) return setWaiting(false)
    event.preventDefault()
    event.stopPropagation()
    setWaiting(true)
  }
}
