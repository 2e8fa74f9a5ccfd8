import type { RowId } from '@/domain/segments/types'

/** Some English of one time, with what ties it to rows: a block, a field, or a row that was left out. */
export interface Piece {
  /** The row that it was, or was the first part of. */
  id: RowId
  /** Names that it shares with the row that it belongs to: the row's id, the segments that it renders. */
  keys: readonly string[]
  /** Plain text; blocks joined by line feeds. */
  text: string
  isOmitted: boolean
}

/** A row as it was before. */
export interface Before {
  /** Its English; null when the row was not there. */
  target: string | null
  wasOmitted: boolean
}

/** What changed between two times: only rows that differ, and English that stands in no row any more. */
export interface Compared {
  rows: Record<RowId, Before>
  removed: { row: RowId; target: string }[]
}
