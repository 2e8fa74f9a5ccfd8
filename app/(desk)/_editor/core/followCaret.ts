import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type PointType,
} from 'lexical'

/**
 * A busy browser hands over a key before it tells that the caret has moved. What was selected until then is not what
 * the key is meant for: Enter after Ctrl+A and End would otherwise delete the whole story, and Enter after Home would
 * break the line at its end.
 */
export function followCaret(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    () => {
      const known = $getSelection()
      const root = editor.getRootElement()
      const shown = root?.ownerDocument.getSelection()
      if (!$isRangeSelection(known) || !shown?.isCollapsed || editor.isComposing()) return false
      const caret = root?.contains(shown.anchorNode) ? $createRangeSelectionFromDom(shown, editor) : null
      // Where it stands already it keeps what was chosen for the next letter: bold, for one.
      const isThere = caret && known.isCollapsed() && areOnePlace(known.anchor, caret.anchor)
      if (caret && !isThere) $setSelection(caret)
      return false
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

/** The end of one text and the start of the next are one place for whoever looks at it. */
function areOnePlace(one: PointType, other: PointType): boolean {
  if (one.is(other)) return true
  if (one.type !== 'text' || other.type !== 'text') return false
  return isEndBefore(one, other) || isEndBefore(other, one)
}

function isEndBefore(end: PointType, start: PointType): boolean {
  const node = end.getNode()
  return (
    end.offset === node.getTextContentSize() &&
    start.offset === 0 &&
    node.getNextSibling()?.getKey() === start.key
  )
}
