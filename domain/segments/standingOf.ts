import { bidOf, blocksOf, isTextBlock } from './blocks'
import type { BlockId, Body } from './document'
import { type Shape, shapeOf } from './shapes'

/** Where a block of the English stands and what it is there. */
export type Standing = [behind: BlockId | null, shape: Shape]

/** The standing of every text block of a body: the block that it follows (null: none), and its shape. */
export function standingOf(body: Body): Map<BlockId, Standing> {
  let behind: BlockId | null = null
  const standing = new Map<BlockId, Standing>()
  for (const block of blocksOf(body)) {
    if (!isTextBlock(block.node)) continue
    const bid = bidOf(block.node)
    standing.set(bid, [behind, shapeOf(block)])
    behind = bid
  }
  return standing
}
