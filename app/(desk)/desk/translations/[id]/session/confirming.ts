import { contentOf, isEmptyContent } from '../model/content'
import { goToNextOpen } from './moving'
import type { Workspace } from './types'
import { closeStep, shownOf } from './writing'

/**
 * Confirms the row in hand and goes on to the next that is open; an approved or confirmed one is simply left. Answers
 * whether it went on.
 */
export function confirmAndGoOn(workspace: Workspace): boolean {
  const { editor, get, notify } = workspace
  const row = shownOf(workspace, get().here)
  if (!row) return false
  const refuse = (kind: 'emptyRow' | 'orphanRow') => {
    notify({ kind })
    return false
  }
  const open = editor.current?.row === row.id ? editor.current : null
  const content = open ? open.read() : contentOf(row)
  if (row.state === 'omitted' && !open?.isDirty()) return goToNextOpen(workspace)
  if (isEmptyContent(content)) return refuse('emptyRow')
  if (row.orphan) return refuse('orphanRow')
  const isClosed = (row.approved || row.state === 'confirmed') && !row.stale && !open?.isDirty()
  closeStep(workspace, isClosed ? null : 'confirmed')
  workspace.set({ repeated: row.id })
  return goToNextOpen(workspace)
}
