import { bidOf } from './blocks'
import type { BlockId, Body, SegmentId, TextBlock } from './document'
import { isBodySegment } from './ids'
import { textBlocksOf } from './textBlocksOf'

/** A block of the English body with what it renders. */
export interface TargetBlock {
  node: TextBlock
  bid: BlockId
  /** Body segments, each once; the Arabic of some or all may be gone. Empty for an added block. */
  from: SegmentId[]
}

/** The blocks of an English body in order. */
export function targetBlocksOf(body: Body): TargetBlock[] {
  return Array.from(textBlocksOf(body), (node) => ({ node, bid: bidOf(node), from: fromOf(node) }))
}

/** The body segments that a target block names. */
export function fromOf(node: TextBlock): SegmentId[] {
  return [...new Set(node.$?.from ?? [])].filter(isBodySegment)
}
