import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  $setState,
  type ElementNode,
  type RangeSelection,
} from 'lexical'
import { $moveBlockState, byState } from './state'
import { $blockTypeOf, $selectedBlocks, type BlockType } from './textBlocks'

/**
 * Turns every selected block into another type. Lexical's own `$setBlocksType` and `$insertList` make new nodes
 * without their state; here the block keeps its id, its sources and its direction.
 */
export function $setSelectedBlocks(type: BlockType): void {
  for (const block of $selectedBlocks()) $setBlockType(block, type)
}

/** Turns one block into another type and returns the block that stands in its place. */
export function $setBlockType(block: ElementNode, type: BlockType): ElementNode {
  if ($blockTypeOf(block) === type) return block
  if ($isHeadingNode(block) && (type === 'h2' || type === 'h3')) return block.setTag(type)
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? pointsOn(selection, block) : []
  const target = $emptyBlock(type)
  $moveBlockState(block, target)
  if (type !== 'quote') $setState(target, byState, '')
  target.setDirection(block.getDirection())
  $place(target, block, type)
  target.append(...block.getChildren())
  $removeBlock(block)
  for (const { point, offset } of points) point.set(target.getKey(), offset, 'element')
  return target
}

function pointsOn(selection: RangeSelection, block: ElementNode) {
  return [selection.anchor, selection.focus]
    .filter((point) => point.key === block.getKey() && point.type === 'element')
    .map((point) => ({ point, offset: point.offset }))
}

function $emptyBlock(type: BlockType): ElementNode {
  if (type === 'h2' || type === 'h3') return $createHeadingNode(type)
  if (type === 'quote') return $createQuoteNode()
  return type === 'paragraph' ? $createParagraphNode() : $createListItemNode()
}

function $place(target: ElementNode, block: ElementNode, type: BlockType): void {
  const isItem = type === 'bullet' || type === 'number'
  if (!$isListItemNode(block)) {
    block.insertBefore(isItem ? $createListNode(type).append(target) : target)
    return
  }
  const list = block.getParentOrThrow()
  // A list item's own insertAfter splits the list around whatever is not an item.
  block.insertAfter(isItem ? $createListNode(type).append(target) : target)
  if ($isListNode(list) && isItem) target.getParentOrThrow().setDirection(list.getDirection())
}

function $removeBlock(block: ElementNode): void {
  const list = block.getParent()
  block.remove(true)
  if ($isListNode(list) && list.isEmpty()) list.remove()
}
