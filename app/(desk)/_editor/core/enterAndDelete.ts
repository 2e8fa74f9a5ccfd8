import { $createListItemNode, $isListItemNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $createNodeSelection,
  $createParagraphNode,
  $getSelection,
  $getState,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  $setState,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  INDENT_CONTENT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type PointType,
} from 'lexical'
import { $setBlockType } from './setBlockType'
import { sourcesState } from './state'
import { $blockOf, $isBlankBlock, $isBlock } from './textBlocks'

/**
 * Enter, Backspace and Delete at the edge of a block, so that an id stays with its text: Enter before a text opens an
 * empty block above it, and deleting an empty neighbour leaves the text's own block standing. Lists stay flat.
 */
export function registerEnterAndDelete(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => $openBlockBefore() || $splitBlock(),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        const isHandled = $deleteAtEdge(true)
        if (isHandled) event.preventDefault()
        return isHandled
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $deleteAtEdge, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  )
}

function $caretBlock(): { block: ElementNode; point: PointType } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const block = $blockOf(selection.anchor.getNode())
  return block ? { block, point: selection.anchor } : null
}

function $openBlockBefore(): boolean {
  const caret = $caretBlock()
  if (!caret || $isBlankBlock(caret.block) || !$isAtStart(caret.point, caret.block)) return false
  const { block } = caret
  const isItem = $isListItemNode(block)
  const before = isItem ? $createListItemNode() : $createParagraphNode()
  block.insertBefore(before.setDirection(block.getDirection()))
  return true
}

/** The new half of a split text stands on the same sources; an empty new paragraph on none yet. */
function $splitBlock(): boolean {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $blockOf(selection.anchor.getNode()) : null
  if (!$isRangeSelection(selection) || !block || $isListItemNode(block)) return false
  const sources = $getState(block, sourcesState)
  const half = selection.insertParagraph()
  if (half && !$isBlankBlock(half)) $setState(half, sourcesState, sources)
  return true
}

function $deleteAtEdge(isBackward: boolean): boolean {
  const caret = $caretBlock()
  if (!caret) return false
  return isBackward ? $deleteBefore(caret.block, caret.point) : $deleteAfter(caret.block)
}

function $deleteBefore(block: ElementNode, point: PointType): boolean {
  if (!$isAtStart(point, block)) return false
  if ($isListItemNode(block) || $isQuoteNode(block) || ($isHeadingNode(block) && $isBlankBlock(block))) {
    $setBlockType(block, 'paragraph')
    return true
  }
  const previous = block.getPreviousSibling()
  if ($isDecoratorNode(previous)) return $selectImage(previous.getKey(), block)
  if (!$isBlock(previous) || !$isBlankBlock(previous) || $isBlankBlock(block)) return false
  previous.remove()
  return true
}

/** Backspace after an image selects it first, so that a picture never goes by one key too many. */
function $selectImage(key: string, block: ElementNode): boolean {
  const selection = $createNodeSelection()
  selection.add(key)
  if ($isBlankBlock(block) && block.getNextSibling()) block.remove()
  $setSelection(selection)
  return true
}

function $deleteAfter(block: ElementNode): boolean {
  const next = block.getNextSibling()
  if (!$isBlankBlock(block) || !$isBlock(next) || $isBlankBlock(next)) return false
  next.selectStart()
  block.remove()
  return true
}

function $isAtStart(point: PointType, block: ElementNode): boolean {
  if (point.offset !== 0) return false
  let node = point.getNode()
  while (!node.is(block)) {
    if (node.getPreviousSibling() !== null) return false
    const parent = node.getParent()
    if (!$isElementNode(parent)) return false
    node = parent
  }
  return $isTextNode(point.getNode()) || point.type === 'element'
}
