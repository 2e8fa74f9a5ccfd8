import { flushSync } from 'react-dom'
import { goTo } from '../session/moving'
import type { OpenEditor, Workspace } from '../session/types'

/** Opens the field of a row at once and answers with its editor; null where the row cannot be written. */
export function fieldOf(workspace: Workspace, row: string): OpenEditor | null {
  const { editor, get } = workspace
  if (get().mode === 'read') return null
  if (editor.current?.row !== row || !get().isOpen) flushSync(() => goTo(workspace, row, { open: true }))
  return editor.current?.row === row ? editor.current : null
}
