import { COMMAND_PRIORITY_HIGH, createCommand, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical'
import { $insertQuotationMarks } from '@/app/(desk)/_editor/core/quotationMarks'
import { $setSelectedBlocks } from '@/app/(desk)/_editor/core/setBlockType'
import { ctrl, isShortcut, type Shortcut } from '@/app/(desk)/_editor/core/shortcuts'

/** Asks the screen to open something that belongs to the text. */
export type Asked = 'link' | 'sources' | 'attribution'
export const ASK_COMMAND = createCommand<Asked>('tarjuman-ask')

type Work = (editor: LexicalEditor) => void

const ask =
  (what: Asked): Work =>
  (editor) => {
    editor.dispatchCommand(ASK_COMMAND, what)
  }

const alt = { altKey: true }

/**
 * The keys of the text. Ctrl+K links here and opens the palette everywhere else: whoever writes expects a link, and
 * Escape leads out of the text.
 */
const table: [Shortcut, Work][] = [
  [ctrl('k'), ask('link')],
  [ctrl('0', alt), () => $setSelectedBlocks('paragraph')],
  [ctrl('1', alt), () => $setSelectedBlocks('h2')],
  [ctrl('2', alt), () => $setSelectedBlocks('h3')],
  [ctrl('3', alt), () => $setSelectedBlocks('quote')],
  [ctrl('4', alt), () => $setSelectedBlocks('bullet')],
  [ctrl('5', alt), () => $setSelectedBlocks('number')],
  [ctrl('q', alt), () => $insertQuotationMarks()],
  [ctrl('l', alt), ask('sources')],
  [ctrl('a', alt), ask('attribution')],
]

export function registerKeys(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const found = table.find(([shortcut]) => isShortcut(event, shortcut))
      if (!found || !editor.isEditable()) return false
      event.preventDefault()
      event.stopPropagation()
      found[1](editor)
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
