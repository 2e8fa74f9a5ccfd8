import {
  isExactShortcutMatch,
  isModifierMatch,
  type KeyboardEventModifierMask,
  type KeyboardEventModifiers,
} from 'lexical'

export interface Shortcut {
  key: string
  modifiers?: KeyboardEventModifierMask
}

const primary: KeyboardEventModifierMask = { ctrlKey: 'any', metaKey: 'any' }

/** Ctrl (⌘ on a Mac) with a key. */
export function ctrl(key: string, more: KeyboardEventModifierMask = {}): Shortcut {
  return { key, modifiers: { ...primary, ...more } }
}

/**
 * Whether a key event is a shortcut. `event.key` decides; `event.code` only where the key is not ASCII, so that
 * shortcuts work on an Arabic layout and AZERTY stays right.
 */
export function isShortcut(event: KeyboardEventModifiers, { key, modifiers = {} }: Shortcut): boolean {
  const wantsPrimary = modifiers.ctrlKey === 'any'
  if (wantsPrimary && event.ctrlKey === event.metaKey) return false
  return (
    isExactShortcutMatch(event, key, modifiers) ||
    (isDigitKey(event, key) && isModifierMatch(event, modifiers))
  )
}

/** The key of a digit where it gives another sign: ١ on an Arabic layout, & on AZERTY. */
function isDigitKey({ key, code }: KeyboardEventModifiers, digit: string): boolean {
  return /^\d$/.test(digit) && code === `Digit${digit}` && !/^[0-9a-z]$/i.test(key)
}
