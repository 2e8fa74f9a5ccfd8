'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { PaletteDialog } from './PaletteDialog'
import type { Section } from './sections'
import { useShortcut } from './useShortcut'

const PaletteContext = createContext<{ open: () => void }>({ open: () => {} })

/** `usePalette().open()`. */
export function usePalette() {
  return useContext(PaletteContext)
}

interface PaletteProviderProps {
  /** Sections of the navigation, and those that only some may open. */
  sections: Section[]
  own: Section[]
  person: number
  canWrite: boolean
  children: ReactNode
}

/** Ctrl+K (or ⌘K) over documents and actions, from anywhere on the desk. */
export function PaletteProvider({ children, ...who }: PaletteProviderProps) {
  const [isOpen, setOpen] = useState(false)
  const palette = useMemo(() => ({ open: () => setOpen(true) }), [])
  useShortcut({ key: 'k', code: 'KeyK' }, palette.open)
  return (
    <PaletteContext value={palette}>
      {children}
      {isOpen && <PaletteDialog {...who} onClose={() => setOpen(false)} />}
    </PaletteContext>
  )
}
