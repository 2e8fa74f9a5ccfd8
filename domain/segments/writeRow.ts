import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf, idOf } from './blocks'
import type { BlockId, Hash, SegmentId, TextBlock, TranslationContent } from './document'
import { fieldTarget, withFieldTarget } from './fieldTarget'
import { EMPTY_TARGET, hashBlocks, hashField, OMITTED_TARGET } from './hashRuns'
import { isBodySegment } from './ids'
import { omitRow } from './omitRow'
import { oneBlock } from './oneBlock'
import { type OpenRow, openRow } from './openRow'
import { placeBlocks } from './placeBlocks'
import { recordWork, unique } from './recordWork'
import type { NewId } from './saving'
import { isOrphan } from './statusOfRows'
import { fromOf } from './targetBlocksOf'
import type { Row } from './types'
import type { RowAction, RowWrite, Written } from './writing'
import { writtenBlocks } from './writtenBlocks'

type Writing = RowAction & { write: RowWrite; newId: NewId }

/**
 * Writes one row: its English, its alignment, its state, or its omission.
 *
 * Refusals: `row.missing`, `row.conflict` (with the row as it is now), `row.kind` (blocks for a field or text for the
 * body), `row.from` (segments that are not there or have English of their own), `row.orphan` and `row.empty` (cannot be
 * confirmed; English without Arabic goes by `removeTarget`), and those of `omitRow`.
 */
export function writeRow(given: Writing): Result<Written> {
  const action = isAdded(given.write) ? { ...given, write: inOneBlock(given.write) } : given
  const { write } = action
  const opened = openRow(action, { row: write.row, base: write.base, written: writtenTarget(write) })
  if (!opened.ok) return opened
  if (write.omit !== undefined) return omitRow({ ...action, reason: write.omit, row: opened.value.row })
  const refusal = refusalOf(opened.value, write)
  return refusal ? { ok: false, refusal } : { ok: true, value: applied(action, opened.value) }
}

function isAdded({ row }: RowWrite): boolean {
  return row.startsWith('added:')
}

/** Nothing but its id ties an added row together, so it is one block that keeps it: others become its lines. */
function inOneBlock(write: RowWrite): RowWrite {
  if (!write.blocks) return write
  const bid = write.row.slice('added:'.length)
  const blocks = oneBlock(write.blocks).map((block) => ({ ...block, $: { ...block.$, bid } }))
  return { ...write, blocks }
}

function writtenTarget({ omit, blocks, text, base }: RowWrite): Hash {
  if (omit !== undefined) return OMITTED_TARGET
  if (blocks) return hashBlocks(blocks)
  return text === undefined ? base.target : hashField(text)
}

function refusalOf({ row, rows }: OpenRow, write: RowWrite): Refusal | null {
  const refuse = (code: string): Refusal => ({ code, rows: [row.id] })
  if (isField(row) ? write.blocks || write.from : write.text !== undefined) return refuse('row.kind')
  if (write.from && !mayRender(write.from, { row, rows })) return refuse('row.from')
  const isEmpty = [EMPTY_TARGET, OMITTED_TARGET].includes(writtenTarget(write))
  if (isEmpty && row.sources.length === 0 && !write.from && !isField(row)) return refuse('row.empty')
  if (write.state !== 'confirmed') return null
  if (isOrphan(row) && !write.from) return refuse('row.orphan')
  return isEmpty ? refuse('row.empty') : null
}

function isField(row: Row): boolean {
  return row.blocks.length === 0 && !isBodySegment(row.id)
}

/** Only segments of the row itself and of rows without English: rows with English are united by `mergeTargets`. */
function mayRender(from: readonly SegmentId[], { row, rows }: OpenRow): boolean {
  const free = rows.filter((one) => one.id === row.id || one.blocks.length === 0)
  const segments = new Set(free.flatMap(({ sources }) => sources.map(({ id }) => id)).filter(isBodySegment))
  return from.length > 0 && from.every((id) => segments.has(id))
}

function applied(action: Writing, opened: OpenRow): Written {
  const { write } = action
  const { row, rows } = opened
  const segments = new Set([...row.sources.map(({ id }) => id), ...(write.from ?? [])])
  const touched = rows.filter((one) => one.id === row.id || one.sources.some(({ id }) => segments.has(id)))
  const { translation, blocks } = isField(row) ? withText(action, row) : withBlocks(action, opened)
  const { state, origin, match, reason, staleAgain } = write
  const work = recordWork({
    action,
    touched,
    translation,
    blocks,
    segments,
    said: { state, origin, match, reason, staleAgain },
  })
  return { translation, work }
}

interface English {
  translation: TranslationContent
  blocks: ReadonlySet<BlockId>
}

function withText({ translation, write }: Writing, row: Row): English {
  const text = write.text ?? fieldTarget(translation, row.id)
  return { translation: withFieldTarget(translation, row.id, text), blocks: new Set() }
}

function withBlocks(action: Writing, opened: OpenRow): English {
  const { translation, write, article, newId } = action
  const { row } = opened
  const blocks = writtenBlocks(write.blocks ?? row.blocks, {
    article,
    translation,
    row,
    fromFor: fromFor(row, write),
    newId,
  })
  const body = placeBlocks(translation.body, opened, blocks)
  return { translation: { ...translation, body }, blocks: new Set(blocks.map(({ node }) => bidOf(node))) }
}

/**
 * What each written block renders. While the row keeps its blocks each keeps its own; otherwise all render the whole row,
 * which therefore stays one. Confirming lets go of Arabic that is no more.
 */
function fromFor(row: Row, { blocks, from, state }: RowWrite): (block: TextBlock) => SegmentId[] {
  const live = row.sources.map(({ id }) => id)
  const named = unique([...live, ...row.blocks.flatMap(fromOf)])
  const whole = from ?? (state === 'confirmed' ? live : named)
  const bids = new Set(row.blocks.map(bidOf))
  const keepsBlocks =
    !from && (!blocks || (blocks.length === bids.size && blocks.every((one) => bids.has(idOf(one) ?? ''))))
  const ownFrom = new Map(
    row.blocks.map((node) => [bidOf(node), fromOf(node).filter((id) => whole.includes(id))]),
  )
  return (block) => {
    const kept = keepsBlocks ? ownFrom.get(idOf(block) ?? '') : undefined
    return kept?.length ? kept : whole
  }
}
