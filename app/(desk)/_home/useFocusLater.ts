'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Lets the focus follow what moves or goes: `focus('…', '…')` gives it, after the next rendering, to the first of these
 * selectors that finds something that can take it.
 */
export function useFocusLater(root: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<string[]>([])
  useEffect(() => {
    const found = wanted.current
      .map((selector) => root.current?.querySelector<HTMLElement>(`${selector}:not(:disabled)`))
      .find((element) => element)
    wanted.current = []
    found?.focus()
  })
  return (...selectors) => {
    wanted.current = selectors
  }
}
