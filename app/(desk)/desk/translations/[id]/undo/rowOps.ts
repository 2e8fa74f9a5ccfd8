import type { Arrangement } from '@/domain/segments/arrange'
import type { SegmentId, TextBlock } from '@/domain/segments/document'
import { isBodySegment } from '@/domain/segments/ids'
import type { MoveTo } from '@/domain/segments/moveTarget'
import type { KeptRow } from '@/domain/segments/restoreRows'
import type { Origin, Work } from '@/domain/segments/types'
import type { RowView } from '@/newsroom/translations/views'
import { type Content, isFieldRow } from '../model/content'

/** One change of one row, or of the order of all, as the endpoints know it. */
export type RowOp =
  | {
      do: 'write'
      row: string
      content: Content
      from?: SegmentId[]
      state?: 'draft' | 'confirmed'
      staleAgain?: boolean
      origin?: Origin
      match?: Work['match']
    }
  | { do: 'omit'; row: string; reason: string }
  | { do: 'merge'; row: string; previous: string }
  | { do: 'add'; after: string | null; blocks: TextBlock[]; reason: string }
  | { do: 'remove'; row: string }
  | { do: 'stillRight'; row: string }
  /** One row, or all. */
  | { do: 'follow'; row?: string }
  | { do: 'move'; row: string; to: MoveTo }
  | { do: 'arrange'; blocks: Arrangement }
  | { do: 'restore'; kept: KeptRow[] }
  /** Approved English of the memory into the rows that have none. */
  | { do: 'prefill' }

/** What an operation left behind that is needed to take it back. */
export interface Trace {
  /** The row that was added. */
  added?: string | undefined
  /** The order and the types before they were changed. */
  arranged?: Arrangement | undefined
  /** The rows that were filled. */
  filled?: string[] | undefined
}

type Rows = readonly RowView[]

/** What takes an operation back, as operations on the same rows; computed from the rows before it and its trace. */
export function inverseOf(op: RowOp, rows: Rows, { added, arranged, filled = [] }: Trace = {}): RowOp[] {
  const before = (...ids: string[]) => restoring(rows.filter((row) => ids.some((id) => has(row, id))))
  switch (op.do) {
    case 'write':
      return before(op.row, ...(op.from ?? []))
    case 'merge':
      return before(op.row, op.previous)
    case 'omit':
    case 'stillRight':
    case 'remove':
      return before(op.row)
    case 'add':
      return added ? [{ do: 'remove', row: added }] : []
    case 'follow':
    case 'move':
    case 'arrange':
      return arranged ? [{ do: 'arrange', blocks: arranged }] : []
    case 'restore':
      return []
    case 'prefill':
      return before(...filled)
  }
}

const has = ({ id, sources }: RowView, wanted: string) =>
  id === wanted || sources.some((source) => source.id === wanted)

/** Puts these rows back as they are now. */
export function restoring(rows: Rows): RowOp[] {
  return rows.length > 0 ? [{ do: 'restore', kept: rows.map(keptOf) }] : []
}

function keptOf(row: RowView): KeptRow {
  const { id, blocks, standing, state, seen, origin, match, reason } = row
  const texts = Object.fromEntries(row.sources.map((source) => [source.id, source.text]))
  return {
    row: id,
    segments: row.sources.map((source) => source.id),
    blocks,
    standing,
    ...(isFieldRow(row) && { text: row.targetText }),
    state,
    seen: seen ?? { sources: row.sourceRefs, texts },
    ...(origin && { origin }),
    ...(match && { match }),
    ...(reason && { reason }),
  }
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
