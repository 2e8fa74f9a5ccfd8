import { $getSelection, $isRangeSelection } from 'lexical'

/** Puts «» around the selected text, or a pair around the caret. */
export function $insertQuotationMarks(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (selection.isCollapsed()) {
    selection.insertText('«»')
    selection.modify('move', true, 'character')
    return
  }
  const isBackward = selection.isBackward()
  const [start, end] = isBackward ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const opening = selection.clone()
  const closing = selection.clone()
  closing.anchor.set(end.key, end.offset, end.type)
  closing.focus.set(end.key, end.offset, end.type)
  closing.insertText('»')
  opening.anchor.set(start.key, start.offset, start.type)
  opening.focus.set(start.key, start.offset, start.type)
  opening.insertText('«')
}
