import type { Arrangement } from '@/domain/segments/arrange'
import type { SegmentId, TextBlock } from '@/domain/segments/document'
import { isBodySegment } from '@/domain/segments/ids'
import { fromOf } from '@/domain/segments/targetBlocksOf'
import type { RowView } from '@/newsroom/translations/views'
import { type Content, contentOf, isFieldRow } from '../model/content'

/** One change of one row, or of the order of all, as the endpoints know it. */
export type RowOp =
  | {
      do: 'write'
      row: string
      content: Content
      from?: SegmentId[]
      state?: 'draft' | 'confirmed'
      staleAgain?: boolean
    }
  | { do: 'omit'; row: string; reason: string }
  | { do: 'merge'; row: string; previous: string }
  /** `as` is the id by which later steps know the row; the server gives an added one a new id. */
  | { do: 'add'; after: string | null; blocks: TextBlock[]; reason: string; from?: SegmentId[]; as?: string }
  | { do: 'remove'; row: string }
  | { do: 'stillRight'; row: string }
  | { do: 'follow' }
  | { do: 'arrange'; blocks: Arrangement }

/** What an operation left behind that is needed to take it back. */
export interface Trace {
  /** The row that was added. */
  added?: string | undefined
  /** The order and the types before the English followed the Arabic. */
  arranged?: Arrangement | undefined
}

type Rows = readonly RowView[]

/** What takes an operation back, as operations on the same rows; computed from the rows before it and its trace. */
export function inverseOf(op: RowOp, rows: Rows, { added, arranged }: Trace = {}): RowOp[] {
  const row = 'row' in op ? rows.find(({ id }) => id === op.row) : undefined
  switch (op.do) {
    case 'write':
      return row?.orphan && op.from ? uncarrying(row, op.from, rows) : row ? [restoring(row)] : []
    case 'omit':
    case 'stillRight':
      return row ? [restoring(row)] : []
    case 'remove':
      return row && row.blocks.length > 0 ? [adding(row, rows)] : []
    case 'merge':
      return row ? separating(row, op.previous, rows) : []
    case 'add':
      return added ? [{ do: 'remove', row: added }] : []
    case 'follow':
    case 'arrange':
      return arranged ? [{ do: 'arrange', blocks: arranged }] : []
  }
}

/** Writes a row as it was: its English, what that renders, its state, and the Arabic that it stood on. */
function restoring(row: RowView): RowOp {
  if (row.state === 'omitted') return { do: 'omit', row: row.id, reason: row.reason ?? '' }
  const from = row.sources.map(({ id }) => id).filter(isBodySegment)
  const isWhole = !isFieldRow(row) && row.blocks.length > 0 && from.length > 0
  const state = row.state === 'confirmed' || row.state === 'draft' ? row.state : undefined
  return {
    do: 'write',
    row: row.id,
    content: contentOf(row),
    ...(isWhole && { from }),
    ...(state && { state }),
    ...(row.stale && { staleAgain: true }),
  }
}

function adding(row: RowView, rows: Rows): RowOp {
  const place = rows.findIndex(({ id }) => id === row.id)
  const from = [...new Set(row.blocks.flatMap(fromOf))]
  return {
    do: 'add',
    after: rows[place - 1]?.id ?? null,
    blocks: row.blocks,
    reason: row.reason ?? '',
    ...(row.orphan && { from }),
    as: row.id,
  }
}

/** The Arabic that had got an orphan's English loses it again, and the orphan is back. */
function uncarrying(orphan: RowView, from: readonly SegmentId[], rows: Rows): RowOp[] {
  const heir = rows.find(({ id }) => id === from[0])
  return [...(heir ? [restoring(heir)] : []), adding(orphan, rows)]
}

/** The row before keeps what was its own; what was taken in gets its English back. */
function separating(row: RowView, previous: string, rows: Rows): RowOp[] {
  const before = rows.find(({ id }) => id === previous)
  if (!before) return []
  const both = [before, row]
  const rendered = both.filter(({ sources }) => sources.length > 0)
  const loose = both.filter(({ sources }) => sources.length === 0)
  return [
    ...rendered.flatMap((one, index) => (index === 0 || one.blocks.length > 0 ? [restoring(one)] : [])),
    ...loose.map((one) => adding(one, rows)),
  ]
}

/**
 * Gives every Arabic paragraph of a merged row a row of its own again: each takes one English paragraph in turn, the
 * last takes what is left, and an Arabic without one waits for its English.
 */
export function separated(row: RowView): RowOp[] {
  const segments = row.sources.map(({ id }) => id).filter(isBodySegment)
  const last = segments.length - 1
  return segments.flatMap((id, index): RowOp[] => {
    const blocks = index === last ? row.blocks.slice(index) : row.blocks.slice(index, index + 1)
    return blocks.length > 0
      ? [{ do: 'write', row: id, content: { blocks }, from: [id], state: 'draft' }]
      : []
  })
}

/** The same operation on rows that have other ids by now. */
export function renamed(op: RowOp, nameNow: (row: string) => string): RowOp {
  if (op.do === 'follow' || op.do === 'arrange') return op
  if (op.do === 'add') return { ...op, after: op.after === null ? null : nameNow(op.after) }
  if (op.do === 'merge') return { ...op, row: nameNow(op.row), previous: nameNow(op.previous) }
  return { ...op, row: nameNow(op.row) }
}
