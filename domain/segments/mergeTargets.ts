import type { Refusal, Result } from '@/domain/workflow/types'
import { bidOf, blocksOf, bodyOf, type FlatBlock } from './blocks'
import type { BlockId, Body, SegmentId, TextBlock } from './document'
import { isBodySegment } from './ids'
import { textNode } from './nodes'
import { type OpenRow, openRow } from './openRow'
import { recordWork, unique } from './recordWork'
import { fromOf } from './targetBlocksOf'
import type { Row } from './types'
import type { RowActionOn, RowBase, Written } from './writing'

/**
 * Unites a row with the body row before it: the last block of that and the first of this become one paragraph that
 * renders what both did. Where only one has English, it renders the other's Arabic too. The row is a draft.
 * `previous` is what the client saw of the row before. Refusals: those of `openRow` (for either row), `row.kind` (no
 * body row), `row.first` (nothing before it), `row.empty` (neither has English).
 */
export function mergeTargets(action: RowActionOn & { previous: RowBase }): Result<Written> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const { row } = opened.value
  const refuse = (code: string): { ok: false; refusal: Refusal } => ({
    ok: false,
    refusal: { code, rows: [row.id] },
  })
  if (!isBodyRow(row)) return refuse('row.kind')
  const before = bodyRowBefore(opened.value)
  if (!before) return refuse('row.first')
  const reopened = openRow(action, { row: before.id, base: action.previous })
  if (!reopened.ok) return reopened
  const united = unite(before, row)
  return united
    ? { ok: true, value: written(action, { touched: [before, row], united }) }
    : refuse('row.empty')
}

function isBodyRow(row: Row): boolean {
  return row.blocks.length > 0 || isBodySegment(row.id)
}

function bodyRowBefore({ row, rows }: OpenRow): Row | undefined {
  return rows
    .slice(
      0,
      rows.findIndex(({ id }) => id === row.id),
    )
    .findLast(isBodyRow)
}

/** One block that stands for two rows; `removed` is the block that went into it. */
interface United {
  node: TextBlock
  removed: BlockId | null
}

function unite(before: Row, row: Row): United | null {
  const last = before.blocks.at(-1)
  const first = row.blocks[0]
  const kept = last ?? first
  if (!kept) return null
  const from = unique([...namedBy(before, last), ...namedBy(row, first)])
  const children = last && first ? [...last.children, textNode(' '), ...first.children] : kept.children
  return { node: { ...kept, children, $: { ...kept.$, from } }, removed: last && first ? bidOf(first) : null }
}

/** What the row's side of the union renders: its block's Arabic, or all of a row without English. */
function namedBy(row: Row, block: TextBlock | undefined): SegmentId[] {
  return block ? fromOf(block) : row.sources.map(({ id }) => id)
}

function written(action: RowActionOn, { touched, united }: { touched: Row[]; united: United }): Written {
  const translation = { ...action.translation, body: withUnited(action.translation.body, united) }
  const blocks = new Set([bidOf(united.node), ...touched.flatMap((row) => row.blocks.map(bidOf))])
  const segments = new Set(touched.flatMap((row) => row.sources.map(({ id }) => id)))
  const work = recordWork({ action, touched, translation, blocks, segments, said: { state: 'draft' } })
  return { translation, work }
}

function withUnited(body: Body, { node, removed }: United): Body {
  const blocks = blocksOf(body).flatMap((block): FlatBlock[] => {
    const bid = bidOf(block.node)
    if (bid === removed) return []
    return bid === bidOf(node) ? [{ ...block, node }] : [block]
  })
  return bodyOf(blocks, body.root.direction)
}
