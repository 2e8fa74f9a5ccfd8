'use client'

import { useEffect } from 'react'

export interface Shortcut {
  /** The letter on a Latin layout. */
  key: string
  /** The place of the key, for layouts whose letters are not ASCII. */
  code: string
}

/**
 * Whether Ctrl (or ⌘) and this key were pressed, also under an Arabic layout. The letter decides first, and the place
 * of the key only where the letter is not ASCII, so that AZERTY keeps its own. The editors ask Lexical
 * (`_editor/core/shortcuts`); this stands apart so that pages without an editor do not load it.
 */
export function isShortcut(event: KeyboardEvent, { key, code }: Shortcut): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false
  const isAscii = /^[\x20-\x7e]$/.test(event.key)
  return isAscii ? event.key.toLowerCase() === key : event.code === code
}

/** Runs `act` at Ctrl (or ⌘) and a key, wherever the focus is. */
export function useShortcut(shortcut: Shortcut, act: () => void) {
  const { key, code } = shortcut
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event, { key, code })) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [key, code, act])
}
