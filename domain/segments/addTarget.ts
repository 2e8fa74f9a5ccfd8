import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf } from './blocks'
import type { InlineNode, TextBlock } from './document'
import { EMPTY_TARGET } from './hashRuns'
import { paragraph } from './nodes'
import { placeBlocks } from './placeBlocks'
import { textOfInline } from './plainTextOf'
import { recordWork } from './recordWork'
import { rowsOf } from './rowsOf'
import type { NewId } from './saving'
import { textBlocksOf } from './textBlocksOf'
import type { Row, RowId } from './types'
import type { RowAction, Written } from './writing'

type Adding = RowAction & { after: RowId | null; children: InlineNode[]; reason: string; newId: NewId }

/**
 * Adds an English paragraph that renders no Arabic, after a row's English (null: at the start). Its row is
 * `added:<bid>`. Refusals: `row.reason` (blank), `row.empty` (no text), `row.missing` (no such row).
 */
export function addTarget({ after, children, reason, newId, ...action }: Adding): Result<Written> {
  const rows = rowsOf(action.article, action.translation, action.work)
  const place = rows.findIndex(({ id }) => id === after)
  const refusal = refusalOf({ isMissing: after !== null && place < 0, children, reason })
  if (refusal) return { ok: false, refusal }
  const node = paragraph(children, { bid: freshId(action, newId), from: [] })
  const row = addedRow(node)
  const opened = { row, rows: [...rows.slice(0, place + 1), row] }
  const body = placeBlocks(action.translation.body, opened, [{ node, list: null }])
  const translation = { ...action.translation, body }
  const said = { state: 'draft' as const, reason: reason.trim() }
  const change = {
    action,
    touched: [],
    translation,
    blocks: new Set([bidOf(node)]),
    segments: new Set<string>(),
    said,
  }
  return { ok: true, value: { translation, work: recordWork(change) } }
}

function refusalOf({
  isMissing,
  children,
  reason,
}: {
  isMissing: boolean
  children: InlineNode[]
  reason: string
}): Refusal | null {
  if (isMissing) return { code: 'row.missing' }
  if (reason.trim() === '') return { code: 'row.reason' }
  return textOfInline(children).trim() === '' ? { code: 'row.empty' } : null
}

function freshId({ translation }: RowAction, newId: NewId): string {
  const taken = new Set(Array.from(textBlocksOf(translation.body), bidOf))
  let bid = newId()
  while (taken.has(bid)) bid = newId()
  return bid
}

/** A row that is not there yet, to find its place with. */
function addedRow(node: TextBlock): Row {
  const id = `added:${bidOf(node)}`
  return { id, sources: [], position: 0, blocks: [], targetText: '', target: EMPTY_TARGET, sourceRefs: [] }
}
