import { isDone } from './rowState'
import type { ShownRow } from './shownRow'

export type FilterId = 'all' | 'todo' | 'stale' | 'discussed'
export type Mode = 'translate' | 'review' | 'read'

/** What is known of a row's discussions. */
export interface Talk {
  /** Messages in open discussions. */
  messages: number
  /** All discussions, settled ones too. */
  threads: number
  isChangeAsked: boolean
}

export const silence: Talk = { messages: 0, threads: 0, isChangeAsked: false }

interface Asked {
  row: ShownRow
  talk: Talk
  mode: Mode
}

/** Whether somebody in this mode still has something to do in the row. */
export function isOpenFor({ row, talk, mode }: Asked): boolean {
  if (mode === 'review') return !row.approved
  return !isDone(row) || talk.isChangeAsked
}

const filters: Record<FilterId, (asked: Asked) => boolean> = {
  all: () => true,
  todo: isOpenFor,
  stale: ({ row }) => row.stale || row.orphan,
  discussed: ({ talk }) => talk.threads > 0,
}

export function matches(filter: FilterId, asked: Asked): boolean {
  return filters[filter](asked)
}

/** How many rows each filter lets through. */
export function countsOf(asked: readonly Asked[]): Record<FilterId, number> {
  const count = (filter: FilterId) => asked.filter((one) => matches(filter, one)).length
  return { all: asked.length, todo: count('todo'), stale: count('stale'), discussed: count('discussed') }
}

/**
 * The next row with something left to do, from one row on and round to the start again. Null when there is none but
 * the row itself.
 */
export function nextOpen(asked: readonly Asked[], from: string | null): string | null {
  const at = asked.findIndex(({ row }) => row.id === from)
  const round = [...asked.slice(at + 1), ...asked.slice(0, Math.max(at, 0))]
  return round.find(isOpenFor)?.row.id ?? null
}
