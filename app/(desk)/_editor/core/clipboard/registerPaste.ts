import { $isListItemNode } from '@lexical/list'
import { DRAG_DROP_PASTE, eventFiles } from '@lexical/rich-text'
import {
  $addUpdateTag,
  $getSelection,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type ElementNode,
  isDOMNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type RangeSelection,
} from 'lexical'
import type { RootChild } from '@/domain/segments/document'
import { $nodesOf } from '../loadBody'
import { $leavesOf } from '../replaceInBlock'
import { $blockOf, $isBlankBlock } from '../textBlocks'
import { blocksOfHtml } from './blocksOfHtml'
import { blocksOfText } from './blocksOfText'

interface PasteOptions {
  /** Bit set of the text formats that come along (1 bold, 2 italic). */
  formats?: number
  /** Where dropped and pasted pictures go; without it they are refused. */
  onImages?: (files: File[]) => void
}

const ownType = 'application/x-lexical-editor'

/**
 * What is pasted or dropped from outside comes in clean. What was copied from this very text (the clipboard names the
 * editor's namespace) comes in whole, with its ids: a block that was cut and pasted is a block that moved.
 */
export function registerPaste(
  editor: LexicalEditor,
  { formats = 1, onImages }: PasteOptions = {},
): () => void {
  const takeImages = (files: readonly File[]): boolean => {
    const images = files.filter((file) => file.type.startsWith('image/'))
    if (images.length > 0) onImages?.(images)
    return true
  }
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false
        if (isDOMNode(event.target) && $isSelectionCapturedInDecoratorInput(event.target)) return false
        if (isOwn(editor, event.clipboardData)) return false
        const [, files] = eventFiles(event)
        const blocks = blocksOfTransfer(event.clipboardData, formats)
        event.preventDefault()
        return blocks.length > 0 ? $insertBlocks(blocks) : takeImages(files)
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (input) => {
        const data = typeof input === 'string' ? null : input.dataTransfer
        if (!data || isOwn(editor, data)) return false
        return $insertBlocks(blocksOfTransfer(data, formats))
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(DRAG_DROP_PASTE, takeImages, COMMAND_PRIORITY_HIGH),
  )
}

function isOwn(editor: LexicalEditor, data: DataTransfer): boolean {
  const payload = data.getData(ownType)
  if (!payload) return false
  try {
    const parsed: unknown = JSON.parse(payload)
    return (
      typeof parsed === 'object' &&
      parsed !== null &&
      'namespace' in parsed &&
      parsed.namespace === editor._config.namespace
    )
  } catch (error) {
    // Another program may write anything under this type: then its HTML or its plain text is what counts.
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function blocksOfTransfer(data: DataTransfer, formats: number): RootChild[] {
  const html = data.getData('text/html')
  const fromHtml = html ? blocksOfHtml(new DOMParser().parseFromString(html, 'text/html').body, formats) : []
  return fromHtml.length > 0 ? fromHtml : blocksOfText(data.getData('text/plain'))
}

/**
 * Puts blocks at the caret. A first paragraph joins the text in hand, as everywhere; a heading, a quotation or a list
 * stays a block of its own.
 */
export function $insertBlocks(blocks: readonly RootChild[]): boolean {
  const selection = $getSelection()
  const range = $isNodeSelection(selection) ? selection.getNodes().at(-1)?.selectNext() : selection
  if (!$isRangeSelection(range) || blocks.length === 0) return false
  $addUpdateTag(PASTE_TAG)
  const nodes = $nodesOf(blocks)
  const [first] = nodes
  if (nodes.length === 1 && $isParagraphNode(first)) range.insertNodes(first.getChildren())
  else if ($isParagraphNode(first) || !$insertApart(range, nodes)) range.insertNodes(nodes)
  return true
}

/** Puts blocks before, after or between the halves of the block in hand; answers false in a list or an empty block. */
function $insertApart(range: RangeSelection, nodes: LexicalNode[]): boolean {
  if (!range.isCollapsed()) range.removeText()
  const block = $blockOf(range.anchor.getNode())
  if (!block || $isListItemNode(block) || $isBlankBlock(block)) return false
  const before = $textBefore(range, block)
  const half = before > 0 && before < block.getTextContentSize() ? range.insertParagraph() : null
  for (const node of nodes) {
    if (half) half.insertBefore(node)
    else if (before === 0) block.insertBefore(node)
  }
  if (!half && before > 0) for (const node of [...nodes].reverse()) block.insertAfter(node)
  nodes.at(-1)?.selectEnd()
  return true
}

/** How many letters of a block stand before the caret. */
function $textBefore({ anchor }: RangeSelection, block: ElementNode): number {
  if (anchor.type === 'element') {
    const children = anchor.getNode().is(block) ? block.getChildren().slice(0, anchor.offset) : []
    return children.reduce((sum, child) => sum + child.getTextContentSize(), 0)
  }
  const leaf = $leavesOf(block).find(({ node }) => node.is(anchor.getNode()))
  return (leaf?.from ?? 0) + anchor.offset
}
