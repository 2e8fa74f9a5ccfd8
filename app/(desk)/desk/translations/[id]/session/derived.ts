import { changedRows, sameChanges } from '../compare/comparing'
import { reconciled } from '../model/sameRow'
import { type ShownRow, shownRow } from '../model/shownRow'
import { isSameTalk, talkByRow } from '../model/talk'
import type { WorkspaceState } from './types'

/** The state after a change, with what follows from it. What did not change keeps its identity. */
export function derived(before: WorkspaceState, patch: Partial<WorkspaceState>): WorkspaceState {
  const rows = patch.rows ? reconciled(before.rows, patch.rows) : before.rows
  const next = { ...before, ...patch, rows }
  const shown = shownIn(before, next)
  const live = liveIn(before, { ...next, shown })
  return { ...next, shown, talk: talkIn(before, next), live, changed: changedIn(before, { ...next, shown }) }
}

function changedIn(before: WorkspaceState, next: WorkspaceState): WorkspaceState['changed'] {
  const isSame =
    next.shown === before.shown &&
    next.comparedWith === before.comparedWith &&
    next.lastApproved === before.lastApproved &&
    next.desk === before.desk
  return isSame ? before.changed : sameChanges(before.changed, changedRows(next, next.comparedWith))
}

/** What was read in the field counts until its row shows another text or is left. */
function liveIn(
  before: WorkspaceState,
  { live, shown, here, isOpen }: WorkspaceState,
): WorkspaceState['live'] {
  if (!live || live !== before.live) return live
  if (here !== live.row || !isOpen) return null
  if (shown === before.shown) return live
  const textIn = (rows: readonly ShownRow[]) => rows.find(({ id }) => id === live.row)?.targetText
  return textIn(shown) === textIn(before.shown) ? live : null
}

function shownIn(before: WorkspaceState, next: WorkspaceState): ShownRow[] {
  const { rows, pending, approving } = next
  if (rows === before.rows && pending === before.pending && approving === before.approving)
    return before.shown
  const old = new Map(before.rows.map((row, index) => [row.id, { row, shown: before.shown[index] }]))
  return rows.map((row) => {
    const known = old.get(row.id)
    const isSame =
      known?.row === row &&
      before.pending.get(row.id) === pending.get(row.id) &&
      before.approving.has(row.id) === approving.has(row.id)
    return isSame && known.shown
      ? known.shown
      : shownRow(row, pending.get(row.id) ?? null, approving.has(row.id))
  })
}

function talkIn(before: WorkspaceState, next: WorkspaceState): WorkspaceState['talk'] {
  if (next.threads === before.threads) return before.talk
  const talk = talkByRow(next.threads)
  for (const [row, one] of talk) {
    const old = before.talk.get(row)
    if (old && isSameTalk(old, one)) talk.set(row, old)
  }
  return talk
}
