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
  isDOMNode,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import type { RootChild } from '@/domain/segments/document'
import { $nodesOf } from '../loadBody'
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

/** Puts blocks at the caret; a single paragraph joins the text in hand. */
export function $insertBlocks(blocks: readonly RootChild[]): boolean {
  const selection = $getSelection()
  const range = $isNodeSelection(selection) ? selection.getNodes().at(-1)?.selectNext() : selection
  if (!$isRangeSelection(range) || blocks.length === 0) return false
  $addUpdateTag(PASTE_TAG)
  const nodes = $nodesOf(blocks)
  const [first] = nodes
  range.insertNodes(nodes.length === 1 && $isParagraphNode(first) ? first.getChildren() : nodes)
  return true
}
