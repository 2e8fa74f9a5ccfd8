import type { RowStatus } from './types'

/** `words`, `confirmed`, `approved` and `stale` count Arabic words; `rows`, `todo` and `staleRows` count rows. */
export interface Progress {
  words: number
  /** Words of the rows that need no more work of the translator: confirmed or omitted, and not stale. */
  confirmed: number
  approved: number
  stale: number
  rows: number
  /** Rows that the translator still has to see to, orphans included. */
  todo: number
  staleRows: number
}

/** How far a translation is. */
export function progressOf(statuses: readonly RowStatus[]): Progress {
  const words = (some: readonly RowStatus[]) => some.reduce((sum, { row }) => sum + wordsOf(row.sources), 0)
  const stale = statuses.filter((status) => status.stale)
  const done = statuses.filter(isDone)
  return {
    words: words(statuses),
    confirmed: words(done),
    approved: words(statuses.filter((status) => status.approved)),
    stale: words(stale),
    rows: statuses.length,
    todo: statuses.length - done.length,
    staleRows: stale.length,
  }
}

/** Whether a row needs no more work of the translator. */
export function isDone({ state, stale, orphan }: RowStatus): boolean {
  return (state === 'confirmed' || state === 'omitted') && !stale && !orphan
}

function wordsOf(sources: RowStatus['row']['sources']): number {
  return sources.reduce((sum, { words }) => sum + words, 0)
}
