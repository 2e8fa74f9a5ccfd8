import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type PointType,
} from 'lexical'
import { $jsonOfBlock } from '@/app/(desk)/_editor/core/bodyOfEditor'
import { $setLink } from '@/app/(desk)/_editor/core/links'
import { $leavesOf } from '@/app/(desk)/_editor/core/replaceInBlock'
import { $isBlock } from '@/app/(desk)/_editor/core/textBlocks'
import { linksIn } from '@/domain/quality/checkedRowOf'
import type { InlineNode } from '@/domain/segments/document'
import { plainTextOf, textOfInline } from '@/domain/segments/plainTextOf'
import type { SegmentView } from '@/newsroom/translations/views'

/** A link of the Arabic that the English should carry too. */
export interface ArabicLink {
  url: string
  text: string
}

/** The links in a row's Arabic, each address once. */
export function linksOf(sources: readonly SegmentView[]): ArabicLink[] {
  const nodes = sources.flatMap((source): InlineNode[] => source.nodes ?? [])
  const links = nodes.flatMap((node) =>
    node.type === 'link' ? [[node.fields.url, textOfInline(node.children)] as const] : [],
  )
  return [...new Map(links)].map(([url, text]) => ({ url, text }))
}

export function makeBold(editor: LexicalEditor): void {
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')
}

/** Begins a new paragraph at the caret: both halves render the row. */
export function splitAtCaret(editor: LexicalEditor): void {
  editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
}

/** Links the selected words. Answers false when none are selected. */
export function linkSelection(editor: LexicalEditor, url: string | null): boolean {
  let isLinked = false
  editor.update(
    () => {
      isLinked = $setLink(url)
    },
    { discrete: true },
  )
  return isLinked
}

/** Puts “ ” around the selected words, or a pair around the caret. */
export function quoteSelection(editor: LexicalEditor): void {
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    if (selection.isCollapsed()) {
      selection.insertText('“”')
      selection.modify('move', true, 'character')
      return
    }
    const [start, end] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus]
    const closing = selection.clone()
    closing.anchor.set(end.key, end.offset, end.type)
    closing.focus.set(end.key, end.offset, end.type)
    const opening = selection.clone()
    opening.anchor.set(start.key, start.offset, start.type)
    opening.focus.set(start.key, start.offset, start.type)
    closing.insertText('”')
    opening.insertText('“')
  })
}

/** The selected words, or null: what the browser shows, for a key can come before the editor has heard of it. */
export function selectedText(editor: LexicalEditor): string | null {
  const root = editor.getRootElement()
  const shown = root?.ownerDocument.getSelection()
  const isInside = shown && root?.contains(shown.anchorNode) && root.contains(shown.focusNode)
  const text = isInside
    ? shown.toString()
    : editor.getEditorState().read(() => $getSelection()?.getTextContent() ?? '')
  return text.trim() === '' ? null : text.trim()
}

/** Puts words where the caret is, in place of what is selected; without a caret, at the end. */
export function insertText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      if (!$isRangeSelection($getSelection())) $getRoot().selectEnd()
      $getSelection()?.insertText(text)
    },
    { discrete: true, tag: 'history-push' },
  )
}

/** Replaces a stretch of the plain text, its blocks joined by line feeds; the caret comes after it. */
export function replaceText(
  editor: LexicalEditor,
  { start, end, text }: { start: number; end: number; text: string },
): void {
  editor.update(
    () => {
      const selection = $createRangeSelection()
      if (!$place(selection.anchor, start) || !$place(selection.focus, end)) return
      $setSelection(selection)
      selection.insertText(text)
    },
    { discrete: true, tag: 'history-push' },
  )
}

/** Selects a stretch of the plain text. */
export function selectText(editor: LexicalEditor, { start, end }: { start: number; end: number }): void {
  editor.update(
    () => {
      const selection = $createRangeSelection()
      if ($place(selection.anchor, start) && $place(selection.focus, end)) $setSelection(selection)
    },
    { discrete: true, tag: 'history-merge' },
  )
}

/** What stands in the field: its blocks' plain text joined by line feeds, and the addresses that it links to. */
export function plainTextIn(editor: LexicalEditor): { text: string; links: string[] } {
  return editor.getEditorState().read(() => {
    const blocks = $getRoot().getChildren().filter($isBlock).map($jsonOfBlock)
    return {
      text: blocks.map(plainTextOf).join('\n'),
      links: linksIn(blocks.flatMap(({ children }) => children)),
    }
  })
}

/** Sets a point of a selection to an offset of the plain text; answers false beyond its end. */
function $place(point: PointType, offset: number): boolean {
  let left = offset
  for (const block of $getRoot().getChildren()) {
    if (!$isElementNode(block)) continue
    const leaves = $leavesOf(block)
    const size = leaves.at(-1)?.to ?? 0
    if (left <= size) {
      const leaf = leaves.find(({ node, from, to }) => $isTextNode(node) && from <= left && left <= to)
      if (leaf) point.set(leaf.node.getKey(), left - leaf.from, 'text')
      else point.set(block.getKey(), leaves.filter(({ to }) => to <= left).length, 'element')
      return true
    }
    left -= size + 1
  }
  return false
}
