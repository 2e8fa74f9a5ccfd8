import { hasBlockingFinding, isMine } from '../session/reviewing'
import type { WorkspaceState } from '../session/types'
import { silence } from './filters'
import type { ShownRow } from './shownRow'

/** Why "approve all that is clean" leaves a row to the reviewer, the weightiest reason first. */
export const leftReasons = ['asked', 'stale', 'unfinished', 'unsaved', 'own', 'issues'] as const
export type LeftReason = (typeof leftReasons)[number]

/** Why a row is left; null where it is approved already or will be. */
export function reasonToLeave(state: WorkspaceState, row: ShownRow): LeftReason | null {
  if (row.approved) return null
  if ((state.talk.get(row.id) ?? silence).isChangeAsked) return 'asked'
  if (row.stale || row.orphan) return 'stale'
  if (row.state === 'untranslated' || row.state === 'draft') return 'unfinished'
  if (row.isPending) return 'unsaved'
  if (isMine(state, row)) return 'own'
  return hasBlockingFinding(state, row) ? 'issues' : null
}

/** The rows that are left, by the reason. */
export function leftRows(state: WorkspaceState): Map<LeftReason, ShownRow[]> {
  const left = new Map<LeftReason, ShownRow[]>()
  for (const row of state.shown) {
    const reason = reasonToLeave(state, row)
    if (reason) left.set(reason, [...(left.get(reason) ?? []), row])
  }
  return left
}
