'use client'

import { useEffect } from 'react'
import { ctrl, isShortcut, type Shortcut } from '@/app/(desk)/_editor/core/shortcuts'
import { goToChanged } from './compare/choosing'
import { type Dialogs, useDialogs } from './dialogs/context'
import { contentOf } from './model/content'
import { applyFirstFix } from './panel/issues/acting'
import { leaveRequested } from './panel/issues/leaveRequested'
import { searchRequested } from './panel/memory/searchRequested'
import { insertTermNumber } from './panel/terms/inserting'
import { newTermRequested } from './panel/terms/newTermRequested'
import { change } from './session/changing'
import { confirmAndGoOn } from './session/confirming'
import { useWorkspace } from './session/context'
import { cancelDraft, draftByMachine, mayDraft } from './session/drafting'
import { goToNextOpen, leaveField, step } from './session/moving'
import { translateAfterAll } from './session/omitting'
import { openField } from './session/opening'
import { insertNumber } from './session/remembering'
import { moveEnglish } from './session/reordering'
import { repeatEnglish } from './session/repeating'
import { approveAndGoOn } from './session/reviewing'
import type { Workspace } from './session/types'
import { redo, undo } from './session/undoing'
import { shownOf } from './session/writing'

interface Where {
  workspace: Workspace
  dialogs: Dialogs
  /** The keys go into a text. */
  isInText: boolean
  isInField: boolean
}

interface Binding {
  keys: Shortcut[]
  /** False where the key means nothing here and goes on its way. */
  run: (where: Where) => unknown
}

const alt = (key: string): Shortcut => ({ key, modifiers: { altKey: true } })
const altShift = (key: string): Shortcut => ({ key, modifiers: { altKey: true, shiftKey: true } })

/** Where a browser keeps Ctrl and a digit for its tabs, Alt beside them is left to the page. */
const ctrlAlt = (key: string): Shortcut => ctrl(key, { altKey: true })

const memoryKeys = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (number): Binding => ({
    keys: [ctrl(String(number)), ctrlAlt(String(number))],
    run: ({ workspace }) => {
      if (workspace.get().mode !== 'translate') return false
      // Without such a match the browser's tabs stay where they are, all the same.
      insertNumber(workspace, number)
    },
  }),
)

const termKeys = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (number): Binding => ({
    keys: [alt(String(number))],
    run: ({ workspace }) =>
      workspace.get().mode === 'read' ? false : void insertTermNumber(workspace, number),
  }),
)

const bindings: Binding[] = [
  ...memoryKeys,
  ...termKeys,
  { keys: [alt('t')], run: () => newTermRequested.ask() },
  { keys: [alt('m')], run: () => searchRequested.ask() },
  { keys: [alt('r')], run: ({ workspace }) => repeatEnglish(workspace) },
  { keys: [ctrl('Enter')], run: goOn },
  { keys: [alt('ArrowUp')], run: ({ workspace }) => step(workspace, -1) },
  { keys: [alt('ArrowDown')], run: ({ workspace }) => step(workspace, 1) },
  { keys: [altShift('ArrowUp')], run: ({ workspace }) => moveEnglish(workspace, 'earlier') },
  { keys: [altShift('ArrowDown')], run: ({ workspace }) => moveEnglish(workspace, 'later') },
  {
    keys: [ctrl('m')],
    run: ({ workspace, dialogs }) =>
      dialogs.discuss(workspace.get().mode === 'review' ? 'changeRequest' : 'note'),
  },
  { keys: [alt('PageDown')], run: ({ workspace }) => goToChanged(workspace, 1) },
  { keys: [alt('PageUp')], run: ({ workspace }) => goToChanged(workspace, -1) },
  { keys: [alt('g')], run: ({ workspace }) => askMachine(workspace) },
  { keys: [alt('s')], run: ({ workspace }) => sayStillRight(workspace) },
  {
    keys: [alt('l')],
    run: ({ isInField }) => {
      if (!isInField) return false
      // As its own key opens it: a press from a script would leave the first link without the focus.
      const open = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })
      document.querySelector('[data-link]')?.dispatchEvent(open)
    },
  },
  { keys: [alt('f')], run: ({ workspace }) => applyFirstFix(workspace) },
  {
    keys: [altShift('f')],
    run: ({ workspace }) => workspace.get().mode !== 'read' && leaveRequested.ask(),
  },
  { keys: [{ key: 'F1' }], run: ({ dialogs }) => dialogs.open({ kind: 'keys' }) },
  {
    keys: [{ key: 'Escape' }],
    run: ({ workspace, isInField }) =>
      cancelDraft(workspace, workspace.get().here) || (isInField ? leaveField(workspace) : false),
  },
  { keys: [ctrl('z')], run: ({ workspace, isInText }) => (isInText ? false : void undo(workspace)) },
  {
    keys: [ctrl('y'), ctrl('z', { shiftKey: true })],
    run: ({ workspace, isInText }) => (isInText ? false : void redo(workspace)),
  },
  { keys: [{ key: 'Enter' }], run: (where) => (where.isInText ? false : openHere(where)) },
  {
    keys: [{ key: 'e' }],
    run: ({ workspace, isInText }) => {
      if (isInText || workspace.get().mode !== 'review') return false
      return openField(workspace)
    },
  },
]

/** The keys of the workspace, under any keyboard layout. Those of the text itself are the editor's. */
export function useKeys(): void {
  const workspace = useWorkspace()
  const dialogs = useDialogs()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return
      const where = { workspace, dialogs, ...placeOf(event.target) }
      if (event.key === '?' || event.key === '؟') {
        if (!where.isInText) dialogs.open({ kind: 'keys' })
        return
      }
      const binding = bindings.find(({ keys }) => keys.some((key) => isShortcut(event, key)))
      if (!binding || binding.run(where) === false) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the editor hears of it: for Lexical Ctrl+Enter is a new paragraph.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [workspace, dialogs])
}

/** Dialogs and menus keep their own keys. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
  )
}

function placeOf(target: EventTarget | null): Pick<Where, 'isInText' | 'isInField'> {
  const element = target instanceof Element ? target : null
  const isInField = element?.closest('[data-field]') != null
  return { isInField, isInText: isInField || element?.closest('input, textarea, select') != null }
}

function goOn({ workspace, isInText, isInField }: Where): unknown {
  if (isInText && !isInField) return false
  const { mode } = workspace.get()
  if (mode === 'translate') return void confirmAndGoOn(workspace)
  if (mode === 'review' && !isInField) return void approveAndGoOn(workspace)
  if (mode === 'review') return leaveField(workspace)
  return void goToNextOpen(workspace)
}

function sayStillRight(workspace: Workspace): unknown {
  const { mode, here } = workspace.get()
  const row = shownOf(workspace, here)
  if (!row?.stale || mode === 'read') return false
  return change(workspace, { do: 'stillRight', row: row.id })
}

/** The machine drafts the row in hand. */
function askMachine(workspace: Workspace): unknown {
  const row = shownOf(workspace, workspace.get().here)
  return row && mayDraft(workspace.get(), row) ? void draftByMachine(workspace, row.id) : false
}

/** Enter on a row, not on one of its buttons. */
function openHere({ workspace }: Where): unknown {
  const { mode, here } = workspace.get()
  const { activeElement } = document
  const isOnControl = activeElement?.closest('button, a, [role="button"], summary') != null
  if (mode !== 'translate' || isOnControl) return false
  const row = shownOf(workspace, here)
  if (row?.orphan) return false
  if (row?.state === 'omitted') return translateAfterAll(workspace, row.id, contentOf(row))
  return openField(workspace)
}
