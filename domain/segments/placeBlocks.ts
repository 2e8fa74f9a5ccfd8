import { bidOf, blocksOf, bodyOf, type FlatBlock } from './blocks'
import type { Body } from './document'
import type { OpenRow } from './openRow'

/**
 * The body with these blocks as the row's English. They stand where the row's first block stood; a row that had none
 * gets its place after the nearest preceding row that has one, else at the start.
 */
export function placeBlocks(body: Body, { row, rows }: OpenRow, written: readonly FlatBlock[]): Body {
  const blocks = blocksOf(body)
  const bids = blocks.map(({ node }) => bidOf(node))
  const replaced = new Set(row.blocks.map(bidOf))
  const first = bids.findIndex((bid) => replaced.has(bid))
  const place = first >= 0 ? first : placeAfter(bids, precedingBlocks({ row, rows }))
  const kept = (block: FlatBlock) => !replaced.has(bidOf(block.node))
  const placed = [...blocks.slice(0, place).filter(kept), ...written, ...blocks.slice(place).filter(kept)]
  return bodyOf(placed, body.root.direction)
}

function precedingBlocks({ row, rows }: OpenRow): Set<string> {
  const before = rows.slice(
    0,
    rows.findIndex(({ id }) => id === row.id),
  )
  return new Set(before.findLast(({ blocks }) => blocks.length > 0)?.blocks.map(bidOf))
}

function placeAfter(bids: readonly string[], preceding: ReadonlySet<string>): number {
  return bids.findLastIndex((bid) => preceding.has(bid)) + 1
}
