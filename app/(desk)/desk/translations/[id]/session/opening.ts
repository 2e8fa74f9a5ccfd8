import type { Workspace } from './types'

/** Opens the field of the row in hand. */
export function openField({ get, set, caret }: Workspace): void {
  caret.current = null
  set({ isOpen: true, visit: get().visit + 1 })
}
