import { own } from './own'
import { fromOf } from './targetBlocksOf'
import type { Row, RowId, Work } from './types'
import type { WorkByRow } from './writing'

/**
 * Under which id the work of a row is kept. Mostly the row's own; when its first Arabic block has gone or moved, the
 * row is called differently and its work is found under the id of another segment that its English names.
 */
export function workKeyOf(row: Pick<Row, 'id' | 'blocks'>, work: WorkByRow): RowId | null {
  if (own(work, row.id)) return row.id
  return row.blocks.flatMap(fromOf).find((id) => own(work, id)) ?? null
}

/** What is known about a row, or null. */
export function workOf(row: Pick<Row, 'id' | 'blocks'>, work: WorkByRow): Work | null {
  const key = workKeyOf(row, work)
  return key === null ? null : (own(work, key) ?? null)
}
