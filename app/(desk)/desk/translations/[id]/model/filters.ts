import type { RowFindings } from './findings'
import { isFromMemory } from './remembered'
import { isDone } from './rowState'
import type { ShownRow } from './shownRow'

export type FilterId = 'all' | 'todo' | 'stale' | 'issues' | 'discussed' | 'changed' | 'memory'
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
  /** What the checks say; nothing where they have not looked yet. */
  findings?: RowFindings | undefined
  /** Its English is another than the one that it is compared with. */
  isChanged?: boolean
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
  issues: ({ findings }) => findings !== undefined && findings.open.length > 0,
  discussed: ({ talk }) => talk.threads > 0,
  changed: ({ isChanged = false }) => isChanged,
  memory: ({ row }) => isFromMemory(row),
}

export function matches(filter: FilterId, asked: Asked): boolean {
  return filters[filter](asked)
}

/** How many rows each filter lets through. */
export function countsOf(asked: readonly Asked[]): Record<FilterId, number> {
  const count = (filter: FilterId) => asked.filter((one) => matches(filter, one)).length
  return {
    all: asked.length,
    todo: count('todo'),
    stale: count('stale'),
    issues: count('issues'),
    discussed: count('discussed'),
    changed: count('changed'),
    memory: count('memory'),
  }
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
