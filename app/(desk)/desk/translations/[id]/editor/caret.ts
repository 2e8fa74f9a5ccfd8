import { $createRangeSelection, $getRoot, $isElementNode, $setSelection, type LexicalEditor } from 'lexical'

/** A place in a row's text: which block, and how many characters into it. */
export interface Caret {
  block: number
  offset: number
}

/** Where in the static text of a row a press landed; null beside the text. */
export function caretAtPoint(cell: HTMLElement, { x, y }: { x: number; y: number }): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y)
  const node = position?.offsetNode
  if (!position || !node || !cell.contains(node)) return null
  const blocks = [...cell.querySelectorAll('.blk')]
  const block = blocks.findIndex((one) => one.contains(node))
  const home = blocks[block]
  if (!home) return null
  const range = document.createRange()
  range.setStart(home, 0)
  range.setEnd(node, position.offset)
  return { block, offset: range.toString().length }
}

/** Puts the caret there; without a place, at the end. */
export function placeCaret(editor: LexicalEditor, caret: Caret | null): void {
  editor.update(
    () => {
      const block = caret ? $getRoot().getChildAtIndex(caret.block) : null
      if (!caret || !$isElementNode(block)) return void $getRoot().selectEnd()
      let left = caret.offset
      for (const text of block.getAllTextNodes()) {
        const size = text.getTextContentSize()
        if (left <= size) return void text.select(left, left)
        left -= size
      }
      const selection = $createRangeSelection()
      const end = block.getChildrenSize()
      selection.anchor.set(block.getKey(), end, 'element')
      selection.focus.set(block.getKey(), end, 'element')
      $setSelection(selection)
    },
    { discrete: true, tag: 'history-merge' },
  )
}
