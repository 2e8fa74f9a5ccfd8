import type { MoveTo } from '@/domain/segments/moveTarget'
import { isFieldRow } from '../model/content'
import type { ShownRow } from '../model/shownRow'
import { change } from './changing'
import type { Workspace } from './types'
import { shownOf } from './writing'

/** Whether a row has English that can be moved among that of the others. */
export function isMovable(row: ShownRow | undefined): row is ShownRow {
  return row !== undefined && !isFieldRow(row) && row.blocks.length > 0
}

/** Moves the English of the row in hand one place up or down in the English text. Answers false where there is none. */
export function moveEnglish(workspace: Workspace, to: MoveTo): false | Promise<boolean> {
  const { mode, here } = workspace.get()
  const row = shownOf(workspace, here)
  if (mode === 'read' || !isMovable(row)) return false
  return moved(workspace, row.id, to)
}

async function moved(workspace: Workspace, row: string, to: MoveTo): Promise<boolean> {
  const isDone = await change(workspace, { do: 'move', row, to })
  if (isDone && shownOf(workspace, row)?.moved === false) workspace.notify({ kind: 'inArabicOrder' })
  return isDone
}
