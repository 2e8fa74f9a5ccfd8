import type { Origin, Work } from '@/domain/segments/types'
import type { RowBase } from '@/domain/segments/writing'
import type { RowView } from '@/newsroom/translations/views'
import { type Content, hashOfContent, isEmptyContent, textOfContent } from './content'

/** English that this browser has and the server has not confirmed yet. */
export interface Pending {
  content: Content
  /** What the write says of the row; without it the server derives it. */
  state: 'draft' | 'confirmed' | null
  base: RowBase
  /** Where the words come from, when not from the keys. */
  origin?: Origin
  match?: Work['match']
  /** Grows with every edit, so that an answer to an older write does not pass for the newest. */
  version: number
}

/** A row as the screen shows it: the server's, with what waits to be written laid over it. */
export interface ShownRow extends RowView {
  isPending: boolean
}

/** Lays a pending write over a row, as the server will have it. */
export function shownRow(row: RowView, pending: Pending | null, isApproving: boolean): ShownRow {
  if (!pending) return { ...row, approved: row.approved || isApproving, isPending: false }
  const { content, state } = pending
  const isChanged = hashOfContent(content) !== row.target
  const isEmpty = isEmptyContent(content)
  const blocks = 'blocks' in content ? content.blocks : row.blocks
  return {
    ...row,
    blocks,
    targetText: textOfContent(content),
    overrides: isChanged ? [] : row.overrides,
    state: isEmpty ? 'untranslated' : stateAfter(row, state, isChanged),
    approved: row.approved && !isChanged,
    stale: row.stale && state !== 'confirmed' && !isEmpty,
    origin: isEmpty ? null : (pending.origin ?? (isChanged ? 'human' : row.origin)),
    match: isEmpty ? null : pending.origin ? (pending.match ?? null) : isChanged ? null : row.match,
    isPending: true,
  }
}

function stateAfter(row: RowView, state: Pending['state'], isChanged: boolean): RowView['state'] {
  if (state) return state
  return isChanged || row.state === 'untranslated' ? 'draft' : row.state
}
