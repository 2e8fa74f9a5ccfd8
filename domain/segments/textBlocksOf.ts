import { blocksOf, isTextBlock } from './blocks'
import type { Body, TextBlock } from './document'

/** All text blocks of a body in order, list items included. */
export function* textBlocksOf(body: Body): Generator<TextBlock> {
  for (const { node } of blocksOf(body)) if (isTextBlock(node)) yield node
}
