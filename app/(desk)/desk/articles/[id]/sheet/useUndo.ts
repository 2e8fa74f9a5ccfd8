'use client'

import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { useEffect, useState } from 'react'

/** Whether there is something to undo and to redo. */
export function useUndo(editor: LexicalEditor | null): { canUndo: boolean; canRedo: boolean } {
  const [canUndo, setUndo] = useState(false)
  const [canRedo, setRedo] = useState(false)
  useEffect(() => {
    if (!editor) return
    const take = (set: (can: boolean) => void) => (can: boolean) => {
      set(can)
      return false
    }
    return mergeRegister(
      editor.registerCommand(CAN_UNDO_COMMAND, take(setUndo), COMMAND_PRIORITY_LOW),
      editor.registerCommand(CAN_REDO_COMMAND, take(setRedo), COMMAND_PRIORITY_LOW),
    )
  }, [editor])
  return { canUndo, canRedo }
}
