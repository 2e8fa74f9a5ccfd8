import { bidOf, blocksOf, type FlatBlock, isTextBlock, type ListKind } from './blocks'
import type { Body, SegmentId, TextBlock } from './document'
import { heading, listItem, paragraph, quote } from './nodes'

/** What a text block is, list items by the kind of their list. */
export type Shape = 'paragraph' | 'h2' | 'h3' | 'quote' | 'bullet' | 'number'

export function shapeOf({ node, list }: FlatBlock): Shape {
  if (node.type === 'heading') return node.tag
  if (node.type === 'quote') return 'quote'
  return node.type === 'listitem' ? (list?.listType ?? 'bullet') : 'paragraph'
}

/** The shapes of an article's text blocks by segment. */
export function shapesOf(body: Body): Map<SegmentId, Shape> {
  const texts = blocksOf(body).filter(({ node }) => isTextBlock(node))
  return new Map(texts.map((block) => [`body:${bidOf(block.node)}`, shapeOf(block)]))
}

/** The same text, direction and state in another shape; a list item begins no numbering of its own. */
export function inShape(node: TextBlock, shape: Shape): FlatBlock {
  const { children, $: state, direction } = node
  if (shape === 'bullet' || shape === 'number') {
    const list: ListKind = { listType: shape, start: 1, direction }
    return { node: { ...listItem(children, state), direction }, list }
  }
  return { node: { ...textNodeInShape(node, shape), direction }, list: null }
}

function textNodeInShape(
  { children, $: state }: TextBlock,
  shape: 'paragraph' | 'h2' | 'h3' | 'quote',
): TextBlock {
  if (shape === 'paragraph') return paragraph(children, state)
  return shape === 'quote' ? quote(children, state) : heading(shape, children, state)
}
