import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'

/**
 * A busy browser hands over a key before it tells that the caret has moved. What was selected until then is not what
 * the key is meant for: Enter after Ctrl+A and End would otherwise delete the whole story.
 */
export function followCaret(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    () => {
      const known = $getSelection()
      const root = editor.getRootElement()
      const shown = root?.ownerDocument.getSelection()
      if (!$isRangeSelection(known) || known.isCollapsed() || !shown?.isCollapsed) return false
      const caret = root?.contains(shown.anchorNode) ? $createRangeSelectionFromDom(shown, editor) : null
      if (caret) $setSelection(caret)
      return false
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}
