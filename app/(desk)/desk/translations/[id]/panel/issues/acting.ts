import { findingKey, type QualityFinding } from '@/domain/quality/types'
import { fieldOf } from '../../editor/fieldOf'
import { findingsOf } from '../../model/findings'
import { readLive } from '../../session/live'
import type { OpenEditor, Workspace } from '../../session/types'
import { shownOf } from '../../session/writing'

/** The findings of what stands in the field this very moment: a key may have been typed since they were shown. */
function findingsNow(workspace: Workspace, open: OpenEditor): QualityFinding[] {
  const row = shownOf(workspace, open.row)
  if (!row) return []
  const live = { row: row.id, ...open.plain() }
  return findingsOf({ row, terms: workspace.get().desk.terms, live }).open
}

/** Puts the caret on what a finding is about; to the end of the English where it is about something that is missing. */
export function goToFinding(workspace: Workspace, row: string, key: string): void {
  const open = fieldOf(workspace, row)
  if (!open) return
  const [place] = findingsNow(workspace, open).find((one) => findingKey(one) === key)?.target ?? []
  if (place) open.select(place)
  open.focus()
}

/** Corrects the English as a finding proposes. Answers whether there was anything to correct. */
export const applyFix = (workspace: Workspace, row: string, key: string): boolean =>
  correct(workspace, row, (one) => findingKey(one) === key)

/** The first fix of the row in hand. Answers false where there is none to ask for. */
export function applyFirstFix(workspace: Workspace): boolean {
  const { mode, here, findings } = workspace.get()
  const row = shownOf(workspace, here)
  const hasFix = row && findings.get(row.id)?.open.some(({ fix }) => fix !== null)
  return mode !== 'read' && hasFix === true && correct(workspace, row.id, ({ fix }) => fix !== null)
}

function correct(workspace: Workspace, row: string, wanted: (finding: QualityFinding) => boolean): boolean {
  const open = fieldOf(workspace, row)
  const fix = open && findingsNow(workspace, open).find(wanted)?.fix
  if (!open || !fix) return false
  open.replace(fix)
  open.focus()
  readLive(workspace)
  return true
}
