import { registerList } from '@lexical/list'
import {
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_TEXT_COMMAND,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  mergeRegister,
  type TextFormatType,
} from 'lexical'
import { registerPaste } from './clipboard/registerPaste'
import { registerEnterAndDelete } from './enterAndDelete'
import { followCaret } from './followCaret'
import { keepBlockIds } from './keepBlockIds'

interface StoryOptions {
  direction: 'rtl' | 'ltr'
  /** The marks that the language knows; Arabic has no italics. */
  formats?: readonly TextFormatType[]
  onImages?: (files: File[]) => void
}

const bits: Partial<Record<TextFormatType, number>> = { bold: 1, italic: 2 }

/** Everything that makes a Lexical editor a story's: flat lists, ids, clean paste, one direction. Not the history. */
export function registerStory(editor: LexicalEditor, options: StoryOptions): () => void {
  const { direction, formats = ['bold'], onImages } = options
  const mask = formats.reduce((sum, format) => sum | (bits[format] ?? 0), 0)
  const unregister = mergeRegister(
    registerList(editor),
    followCaret(editor),
    keepBlockIds(editor),
    registerEnterAndDelete(editor),
    registerPaste(editor, { formats: mask, ...(onImages ? { onImages } : {}) }),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => !formats.includes(format),
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
  // Blocks inherit the root's direction; with `auto`, "2022" or an empty paragraph would jump to the other side.
  editor.update(() => void $getRoot().setDirection(direction), { tag: HISTORY_MERGE_TAG })
  return unregister
}
