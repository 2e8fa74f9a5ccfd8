import type { InlineNode, SegmentId } from '@/domain/segments/document'
import { isBodySegment } from '@/domain/segments/ids'
import type { RowView } from '@/newsroom/translations/views'
import { type Content, contentOf, isFieldRow } from '../model/content'

/** One change of one row, as the endpoints know it. */
export type RowOp =
  | { do: 'write'; row: string; content: Content; from?: SegmentId[]; state?: 'draft' | 'confirmed' }
  | { do: 'omit'; row: string; reason: string }
  | { do: 'merge'; row: string; previous: string }
  /** `as` is the id by which later steps know the row; the server gives it a new one. */
  | { do: 'add'; after: string | null; children: InlineNode[]; reason: string; as?: string }
  | { do: 'remove'; row: string }
  | { do: 'stillRight'; row: string }

type Rows = readonly RowView[]

/**
 * What takes an operation back, as operations on the same rows; computed from the rows before it. Where the endpoints
 * cannot bring something back as it was, the nearest that loses no text: a row that was called still right becomes a
 * draft again, English that had lost its Arabic returns as an added block.
 */
export function inverseOf(op: RowOp, rows: Rows): RowOp[] {
  const row = 'row' in op ? rows.find(({ id }) => id === op.row) : undefined
  switch (op.do) {
    case 'write':
      return row ? restoring(row) : []
    case 'omit':
      return row ? restoring(row) : []
    case 'stillRight':
      return row ? [{ do: 'write', row: row.id, content: contentOf(row), state: 'draft' }] : []
    case 'remove':
      return row ? [adding(row, rows)] : []
    case 'merge':
      return row ? separating(row, op.previous, rows) : []
    case 'add':
      return op.as ? [{ do: 'remove', row: op.as }] : []
  }
}

/** Writes a row as it was: its English, what that renders, and its state. */
function restoring(row: RowView): RowOp[] {
  if (row.state === 'omitted') return [{ do: 'omit', row: row.id, reason: row.reason ?? '' }]
  const from = row.sources.map(({ id }) => id).filter(isBodySegment)
  const isWhole = !isFieldRow(row) && row.blocks.length > 0 && from.length > 0
  const state = row.state === 'confirmed' || row.state === 'draft' ? row.state : undefined
  return [
    {
      do: 'write',
      row: row.id,
      content: contentOf(row),
      ...(isWhole && { from }),
      ...(state && { state }),
    },
  ]
}

function adding(row: RowView, rows: Rows): RowOp {
  const place = rows.findIndex(({ id }) => id === row.id)
  const children = row.blocks.flatMap((block) => block.children)
  return {
    do: 'add',
    after: rows[place - 1]?.id ?? null,
    children,
    reason: row.reason ?? row.targetText.slice(0, 60),
    as: row.id,
  }
}

/** The row before keeps what was its own; what was taken in gets its English back. */
function separating(row: RowView, previous: string, rows: Rows): RowOp[] {
  const before = rows.find(({ id }) => id === previous)
  if (!before) return []
  const [added, rendered] = [before, row].reduce<[RowView[], RowView[]]>(
    ([none, some], one) => (one.sources.length === 0 ? [[...none, one], some] : [none, [...some, one]]),
    [[], []],
  )
  return [
    ...rendered.flatMap((one, index) => (index === 0 || one.blocks.length > 0 ? restoring(one) : [])),
    ...added.map((one) => adding(one, rows)),
  ]
}

/** The same operation on rows that have other ids by now. */
export function renamed(op: RowOp, nameNow: (row: string) => string): RowOp {
  if (op.do === 'add') return { ...op, after: op.after === null ? null : nameNow(op.after) }
  if (op.do === 'merge') return { ...op, row: nameNow(op.row), previous: nameNow(op.previous) }
  return { ...op, row: nameNow(op.row) }
}
