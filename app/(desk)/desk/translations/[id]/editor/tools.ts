import {
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $setLink } from '@/app/(desk)/_editor/core/links'
import type { InlineNode } from '@/domain/segments/document'
import { textOfInline } from '@/domain/segments/plainTextOf'
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

/** The selected words, or null. */
export function selectedText(editor: LexicalEditor): string | null {
  const text = editor.getEditorState().read(() => $getSelection()?.getTextContent() ?? '')
  return text.trim() === '' ? null : text.trim()
}
