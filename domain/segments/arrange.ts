import { bidOf, blocksOf, bodyOf, type FlatBlock, isTextBlock } from './blocks'
import type { BlockId, Body, TranslationContent } from './document'
import { inShape, type Shape, shapeOf } from './shapes'

/** The order of a body's text blocks, and what each of them is. */
export type Arrangement = [block: BlockId, shape: Shape][]

export function arrangementOf(body: Body): Arrangement {
  return blocksOf(body)
    .filter(({ node }) => isTextBlock(node))
    .map((block) => [bidOf(block.node), shapeOf(block)])
}

/**
 * The translation with its blocks in this order and of these types. A block that the arrangement does not know stays
 * behind the one that it follows; one that is no more is passed over. No text and so no approval changes.
 */
export function arrange(translation: TranslationContent, arrangement: Arrangement): TranslationContent {
  const places = new Map(arrangement.map(([bid], index) => [bid, index]))
  const shapes = new Map(arrangement)
  let place = -1
  const placed = blocksOf(translation.body).map((block) => {
    const bid = bidOf(block.node)
    place = places.get(bid) ?? place
    return { place, block: shaped(block, shapes.get(bid)) }
  })
  const ordered = placed.toSorted((one, other) => one.place - other.place).map(({ block }) => block)
  return { ...translation, body: bodyOf(ordered, translation.body.root.direction) }
}

function shaped(block: FlatBlock, shape: Shape | undefined): FlatBlock {
  if (!shape || !isTextBlock(block.node) || shapeOf(block) === shape) return block
  return inShape(block.node, shape)
}
