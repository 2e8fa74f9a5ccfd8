import { inTurn, perform } from './changing'
import { goTo } from './moving'
import type { Workspace } from './types'
import { closeStep } from './writing'

/** Takes the last thing back: first the typing in the open field, then step by step what was done before it. */
export function undo(workspace: Workspace): Promise<void> {
  return inTurn(workspace, async () => {
    const { editor, history, notify } = workspace
    if (editor.current?.undo()) return
    closeStep(workspace)
    const step = history.undo()
    if (!step) return notify({ kind: 'nothingToUndo' })
    if (await perform(workspace, step.undo)) visit(workspace, step.row)
  })
}

/** Does again what was taken back. */
export function redo(workspace: Workspace): Promise<void> {
  return inTurn(workspace, async () => {
    const { editor, history, notify } = workspace
    if (editor.current?.redo()) return
    const step = history.redo()
    if (!step) return notify({ kind: 'nothingToRedo' })
    if (await perform(workspace, step.redo)) visit(workspace, step.row)
  })
}

/** To the step's row, or to the first row that there is where it is gone. */
function visit(workspace: Workspace, row: string): void {
  const { rows, here } = workspace.get()
  const there = rows.find(({ id }) => id === row) ?? rows.find(({ id }) => id === here) ?? rows[0]
  if (there) goTo(workspace, there.id)
}
