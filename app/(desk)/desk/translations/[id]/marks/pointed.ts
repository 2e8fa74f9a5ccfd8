'use client'

import { useSyncExternalStore } from 'react'

/** The finding that somebody points at in the panel: its row and its key. */
export interface Pointed {
  row: string
  key: string
}

let pointed: Pointed | null = null
const listeners = new Set<() => void>()

/** Points at a finding, or at none. */
export function pointAt(next: Pointed | null): void {
  pointed = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The key of the finding of this row that is pointed at, or null. */
export function usePointed(row: string): string | null {
  const read = () => (pointed?.row === row ? pointed.key : null)
  return useSyncExternalStore(subscribe, read, () => null)
}
