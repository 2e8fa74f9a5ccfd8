import type { SegmentId } from './document'
import { EMPTY_TARGET } from './hashRuns'
import { fromOf } from './targetBlocksOf'
import type { Row, RowId } from './types'

/** A row that has English, or is left out: what a change of its Arabic reopens. */
export interface WrittenRow {
  row: RowId
  /** Its Arabic, also what has gone since. */
  segments: SegmentId[]
}

export function writtenRows(rows: readonly Row[]): WrittenRow[] {
  return rows
    .filter(({ target }) => target !== EMPTY_TARGET)
    .map(({ id, sources, blocks }) => {
      const segments = [id, ...sources.map((source) => source.id), ...blocks.flatMap(fromOf)]
      return { row: id, segments: [...new Set(segments)] }
    })
}
