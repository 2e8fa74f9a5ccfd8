'use client'

import { useMemo } from 'react'
import { pointAt } from '../../marks/pointed'

/** Handlers for what stands for a finding: looking at it, by mouse or focus, marks its places in the texts. */
export function usePointing(row: string, key: string) {
  return useMemo(() => {
    const look = () => pointAt({ row, key })
    const lookAway = () => pointAt(null)
    return { onMouseEnter: look, onMouseLeave: lookAway, onFocus: look, onBlur: lookAway }
  }, [row, key])
}
