import { contentOf, isEmptyContent } from '../model/content'
import { goToNextOpen } from './moving'
import type { Workspace } from './types'
import { closeStep, shownOf } from './writing'

/** Confirms the row in hand and goes on to the next that is open; an approved or confirmed one is simply left. */
export function confirmAndGoOn(workspace: Workspace): void {
  const { editor, get, notify } = workspace
  const row = shownOf(workspace, get().here)
  if (!row) return
  const open = editor.current?.row === row.id ? editor.current : null
  const content = open ? open.read() : contentOf(row)
  if (row.state === 'omitted' && !open?.isDirty()) return void goToNextOpen(workspace)
  if (isEmptyContent(content)) return notify({ kind: 'emptyRow' })
  if (row.orphan) return notify({ kind: 'orphanRow' })
  const isClosed = (row.approved || row.state === 'confirmed') && !row.stale && !open?.isDirty()
  closeStep(workspace, isClosed ? null : 'confirmed')
  goToNextOpen(workspace)
}
