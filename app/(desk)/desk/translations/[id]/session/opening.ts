import type { Workspace } from './types'

/** Opens the field of the row in hand. */
export function openField({ get, set }: Workspace): void {
  set({ isOpen: true, visit: get().visit + 1 })
}
