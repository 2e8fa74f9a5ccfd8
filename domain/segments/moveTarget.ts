import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf, blocksOf, bodyOf, type FlatBlock } from './blocks'
import type { Body } from './document'
import { isBodySegment } from './ids'
import { openRow } from './openRow'
import type { Row } from './types'
import type { RowActionOn, Written } from './writing'

/** Towards the start or the end of the English. */
export type MoveTo = 'earlier' | 'later'

/**
 * Moves a row's English past that of the row before or after it in the order of the English; its blocks come to stand
 * together. The row keeps its Arabic place, no text and so no approval changes. Refusals: those of `openRow`,
 * `row.kind` (no body row), `row.empty` (no English), `row.atStart` and `row.atEnd` (nothing to move past).
 */
export function moveTarget({ to, ...action }: RowActionOn & { to: MoveTo }): Result<Written> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const { row, rows } = opened.value
  const refuse = (code: string): { ok: false; refusal: Refusal } => ({
    ok: false,
    refusal: { code, rows: [row.id] },
  })
  if (row.blocks.length === 0) return refuse(isBodySegment(row.id) ? 'row.empty' : 'row.kind')
  const { translation, work } = action
  const body = moved(translation.body, { row, rows, to })
  if (!body) return refuse(to === 'earlier' ? 'row.atStart' : 'row.atEnd')
  return { ok: true, value: { translation: { ...translation, body }, work } }
}

function moved(body: Body, { row, rows, to }: { row: Row; rows: readonly Row[]; to: MoveTo }): Body | null {
  const blocks = blocksOf(body)
  const own = new Set(row.blocks.map(bidOf))
  const isOwn = ({ node }: FlatBlock) => own.has(bidOf(node))
  const first = blocks.findIndex(isOwn)
  const passed = to === 'earlier' ? blocks[first - 1] : blocks.slice(first).find((block) => !isOwn(block))
  if (!passed) return null
  const rest = blocks.filter((block) => !isOwn(block))
  const place = placePast(rest, membersOf(passed, rows), to)
  return bodyOf(rest.toSpliced(place, 0, ...blocks.filter(isOwn)), body.root.direction)
}

/** The blocks of the row to which a block belongs. */
function membersOf({ node }: FlatBlock, rows: readonly Row[]): ReadonlySet<string> {
  const bid = bidOf(node)
  const row = rows.find(({ blocks }) => blocks.some((one) => bidOf(one) === bid))
  return new Set(row?.blocks.map(bidOf) ?? [bid])
}

function placePast(blocks: readonly FlatBlock[], passed: ReadonlySet<string>, to: MoveTo): number {
  const isPassed = ({ node }: FlatBlock) => passed.has(bidOf(node))
  return to === 'earlier' ? blocks.findIndex(isPassed) : blocks.findLastIndex(isPassed) + 1
}
