import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical'

export type BlockType = 'paragraph' | 'h2' | 'h3' | 'quote' | 'bullet' | 'number'

/** Whether the node is a text block: a paragraph, a heading, a quote or a list item. */
export function $isBlock(node: LexicalNode | null | undefined): node is ElementNode {
  return $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node) || $isListItemNode(node)
}

/** All text blocks of the text in order, list items included. */
export function $textBlocks(): ElementNode[] {
  return $getRoot()
    .getChildren()
    .flatMap((child): LexicalNode[] => ($isListNode(child) ? child.getChildren() : [child]))
    .filter($isBlock)
}

export function $blockTypeOf(block: ElementNode): BlockType {
  if ($isHeadingNode(block)) return block.getTag() === 'h3' ? 'h3' : 'h2'
  if ($isQuoteNode(block)) return 'quote'
  const list = block.getParent()
  if ($isListItemNode(block))
    return $isListNode(list) && list.getListType() === 'number' ? 'number' : 'bullet'
  return 'paragraph'
}

/** The text block around a node. */
export function $blockOf(node: LexicalNode | null): ElementNode | null {
  for (let at = node; at !== null; at = at.getParent()) if ($isBlock(at)) return at
  return null
}

/** The text blocks that the selection touches, in order. */
export function $selectedBlocks(): ElementNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const nodes = [...selection.getNodes(), selection.anchor.getNode(), selection.focus.getNode()]
  const touched = new Set(nodes.map((node) => $blockOf(node)?.getKey()))
  return $textBlocks().filter((block) => touched.has(block.getKey()))
}

/** The text block in hand: where the caret stands. */
export function $blockInHand(): ElementNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $blockOf(selection.focus.getNode()) : null
}

/** Whether the block has no text and nothing else in it. */
export function $isBlankBlock(block: ElementNode): boolean {
  return block.getChildren().every((child) => !$isElementNode(child) && child.getTextContent() === '')
}
