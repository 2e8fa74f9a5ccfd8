import type { RowMark, RowState } from '@/app/(desk)/_ui'
import type { ShownRow } from './shownRow'

/** What the spine says of a row: what stands in its way comes before how far it is. */
export function rowStateOf(row: ShownRow, isChangeAsked: boolean): RowState {
  if (row.orphan) return 'orphan'
  if (row.stale) return 'stale'
  if (isChangeAsked) return 'changeAsked'
  if (row.state === 'omitted') return 'omitted'
  if (row.approved) return 'approved'
  return row.state
}

/** How the row's bar in the strip is drawn. */
export function rowMarkOf(row: ShownRow, isChangeAsked: boolean): RowMark {
  const state = rowStateOf(row, isChangeAsked)
  if (state === 'orphan' || state === 'stale') return 'stale'
  if (state === 'changeAsked') return 'changes'
  return state === 'added' || state === 'moved' || state === 'retyped' ? 'draft' : state
}

/** Whether the translator has nothing left to do in the row. */
export function isDone(row: ShownRow): boolean {
  return (row.approved || row.state === 'confirmed' || row.state === 'omitted') && !row.stale && !row.orphan
}
