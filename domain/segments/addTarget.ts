import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf, type FlatBlock } from './blocks'
import type { BlockId, SegmentId, TextBlock } from './document'
import { EMPTY_TARGET } from './hashRuns'
import { isBodySegment } from './ids'
import { placeBlocks } from './placeBlocks'
import { plainTextOf } from './plainTextOf'
import { recordWork } from './recordWork'
import { rowsOf } from './rowsOf'
import type { NewId } from './saving'
import { inShape, shapeOf } from './shapes'
import { textBlocksOf } from './textBlocksOf'
import type { Row, RowId } from './types'
import type { RowAction, Written } from './writing'

/** English without Arabic. */
export interface Addition {
  /** The row behind whose English it stands; null: at the start. */
  after: RowId | null
  /** An added row is one block; English that lost its Arabic may have several. */
  blocks: TextBlock[]
  /** Why it is there. Not asked of English that lost its Arabic. */
  reason: string
  /** Body segments that are no more: the English comes back as the orphan that it was. */
  from?: SegmentId[]
}

type Adding = RowAction & Addition & { newId: NewId }

/**
 * Adds English that renders no Arabic, as the row `added:<bid>`; or brings back an orphan that was removed. Refusals:
 * `row.reason` (blank), `row.empty` (no text), `row.missing` (no such row), `row.from` (that Arabic is there: its row is
 * written instead), `row.kind` (several blocks in an added row).
 */
export function addTarget(action: Adding): Result<Written> {
  const { newId, after, blocks: given, from = [], reason, ...rest } = action
  const rows = rowsOf(rest.article, rest.translation, rest.work)
  const refusal = refusalOf(action, rows)
  if (refusal) return { ok: false, refusal }
  const blocks = withIds(given, { ...rest, from, newId })
  const row = loneRow(blocks, from)
  const place = rows.findIndex(({ id }) => id === after)
  const body = placeBlocks(rest.translation.body, { row, rows: [...rows.slice(0, place + 1), row] }, blocks)
  const translation = { ...rest.translation, body }
  const isOrphan = from.length > 0
  const said = { state: 'draft' as const, ...(isOrphan ? { staleAgain: true } : { reason: reason.trim() }) }
  const change = {
    action: rest,
    touched: isOrphan ? [row] : [],
    translation,
    blocks: new Set(blocks.map(({ node }) => bidOf(node))),
    segments: new Set<string>(),
    said,
  }
  return { ok: true, value: { translation, work: recordWork(change) } }
}

function refusalOf({ after, blocks, reason, from = [] }: Adding, rows: readonly Row[]): Refusal | null {
  if (after !== null && !rows.some(({ id }) => id === after)) return { code: 'row.missing' }
  if (from.length === 0 && reason.trim() === '') return { code: 'row.reason' }
  if (from.length === 0 && blocks.length > 1) return { code: 'row.kind' }
  const isThere = (id: SegmentId) => rows.some(({ sources }) => sources.some((source) => source.id === id))
  if (!from.every((id) => isBodySegment(id) && !isThere(id))) return { code: 'row.from' }
  const isEmpty = blocks.length === 0 || blocks.some((block) => plainTextOf(block).trim() === '')
  return isEmpty ? { code: 'row.empty' } : null
}

interface Naming extends RowAction {
  from: SegmentId[]
  newId: NewId
}

function withIds(blocks: readonly TextBlock[], { translation, from, newId }: Naming): FlatBlock[] {
  const taken = new Set<BlockId>(Array.from(textBlocksOf(translation.body), bidOf))
  const fresh = () => {
    let bid = newId()
    while (taken.has(bid)) bid = newId()
    taken.add(bid)
    return bid
  }
  return blocks.map((node) => inShape({ ...node, $: { bid: fresh(), from } }, shapeOf({ node, list: null })))
}

/** A row that is not there yet, to find its place and what is known about it. */
function loneRow([first]: readonly FlatBlock[], from: readonly SegmentId[]): Row {
  const id = from[0] ?? `added:${first ? bidOf(first.node) : ''}`
  return { id, sources: [], position: 0, blocks: [], targetText: '', target: EMPTY_TARGET, sourceRefs: [] }
}
