'use client'

import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { contentOf, isAddedRow } from '../model/content'
import type { ShownRow } from '../model/shownRow'
import { useSession, useWorkspace } from '../session/context'
import { redo, undo } from '../session/undoing'
import { typed } from '../session/writing'
import { placeCaret } from './caret'
import { createRowEditor, type RowEditor } from './createRowEditor'
import { insertText, plainTextIn, replaceText, selectedText, selectText } from './tools'

interface RowFieldProps {
  row: ShownRow
  number: number
  /** The look of the row's text. */
  className: string
  onReady: (editor: RowEditor | null) => void
}

/** The one editor of the workspace, in the row in hand. React runs only when the row itself changes. */
export function RowField({ row, number, className, onReady }: RowFieldProps) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const isOpen = useSession((state) => state.isOpen)
  const visit = useSession((state) => state.visit)
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<RowEditor | null>(null)
  const first = useRef(row)
  /** The caret has no place yet: the editor was just made, and no press or key has put it anywhere. */
  const isFresh = useRef(true)
  const seen = useRef(visit)

  useLayoutEffect(() => {
    const { current: start } = first
    let isDirty = false
    const editor = createRowEditor({
      content: contentOf(start),
      isOneBlock: isAddedRow(start),
      onTyped: () => {
        isDirty = true
        typed(workspace)
      },
      onUndo: () => void undo(workspace),
      onRedo: () => void redo(workspace),
    })
    editor.lexical.setRootElement(root.current)
    field.current = editor
    isFresh.current = true
    workspace.editor.current = {
      row: start.id,
      read: editor.read,
      isDirty: () => isDirty,
      settle: () => {
        isDirty = false
      },
      base: { sources: start.sourceRefs, target: start.target },
      undo: () => editor.canUndo() && dispatchHistory(editor, 'undo'),
      redo: () => editor.canRedo() && dispatchHistory(editor, 'redo'),
      forget: editor.forget,
      focus: () => editor.lexical.focus(),
      plain: () => plainTextIn(editor.lexical),
      select: (at) => selectText(editor.lexical, at),
      insert: (text) => insertText(editor.lexical, text),
      replace: (at) => replaceText(editor.lexical, at),
      selection: () => selectedText(editor.lexical),
      opened: { content: contentOf(start), state: start.state, stale: start.stale },
    }
    onReady(editor)
    return () => {
      onReady(null)
      if (workspace.editor.current?.row === start.id) workspace.editor.current = null
      field.current = null
      editor.destroy()
    }
  }, [workspace, onReady])

  useEffect(() => {
    const open = workspace.editor.current
    if (open?.row !== row.id || open.isDirty()) return
    const content = contentOf(row)
    if (!row.isPending) open.base = { sources: row.sourceRefs, target: row.target }
    if (field.current?.load(content)) open.opened = { content, state: row.state, stale: row.stale }
    // The words are the same, but they may render other Arabic now: an undo made it stale, or somebody changed it.
    else if (row.stale) open.opened = { ...open.opened, stale: true }
  }, [workspace, row])

  useEffect(() => {
    const editor = field.current
    if (!editor || !isOpen || visit < 0) return
    const place = isFresh.current || seen.current !== visit
    isFresh.current = false
    seen.current = visit
    if (!place) return
    // First the focus: with it the browser puts its own caret at the start.
    root.current?.focus({ preventScroll: true })
    placeCaret(editor.lexical, workspace.caret.current)
  }, [workspace, isOpen, visit])

  return (
    <div
      {...asTextbox(t('row.english', { number }), () => {
        if (workspace.get().isOpen) return
        isFresh.current = false
        workspace.set({ isOpen: true })
      })}
      ref={root}
      className={className}
    />
  )
}

/** What Lexical's own content-editable component would say of itself. */
function asTextbox(label: string, onFocus: () => void) {
  return {
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': label,
    lang: 'en',
    dir: 'ltr',
    spellCheck: true,
    'data-field': true,
    onFocus,
  } as const
}

function dispatchHistory(editor: RowEditor, what: 'undo' | 'redo'): true {
  editor.lexical.dispatchCommand(what === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined)
  return true
}
