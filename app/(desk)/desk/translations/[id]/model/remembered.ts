import type { MemoryMatch } from '@/newsroom/memory/types'
import type { ShownRow } from './shownRow'

/** What the memory has for a row. */
export interface Remembered {
  /** The Arabic that was looked up, see `arabicOf`. */
  arabic: string
  is: 'asked' | 'found' | 'failed'
  matches: readonly MemoryMatch[]
}

/** Tells one Arabic of a row from another. */
export const arabicOf = ({ sourceRefs }: Pick<ShownRow, 'sourceRefs'>): string => JSON.stringify(sourceRefs)

/** Whether the memory is of use for a row: it renders Arabic, and not the address of a page. */
export function isRemembered({ id, sources, orphan }: Pick<ShownRow, 'id' | 'sources' | 'orphan'>): boolean {
  return sources.length > 0 && !orphan && id !== 'slug'
}

/** Whether a row's English is the memory's as it is, and no person has edited or confirmed it. */
export function isFromMemory({ origin, state, approved }: ShownRow): boolean {
  return origin === 'memory' && state === 'draft' && !approved
}
