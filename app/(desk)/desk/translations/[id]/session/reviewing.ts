import { isOwnRow } from '@/domain/workflow/policies'
import type { RowsNow } from '@/newsroom/translations/store'
import { silence } from '../model/filters'
import { isBlocked, nothingFound } from '../model/findings'
import type { ShownRow } from '../model/shownRow'
import type { Outcome } from '../saving/queue'
import { failureOf, takeRows, tellSaved, wholeOf } from './answers'
import { baseOf } from './changing'
import { goToNextOpen } from './moving'
import { rowPath } from './sendWrite'
import type { Workspace, WorkspaceState } from './types'
import { closeStep, shownOf } from './writing'

/** Whether the row holds words of the person at work, which somebody else has to approve. */
export function isMine({ desk: { actor } }: Pick<WorkspaceState, 'desk'>, row: ShownRow): boolean {
  if (row.approved) return false
  return row.isPending || isOwnRow(actor, { authors: row.authors, origin: row.origin ?? 'human', by: row.by })
}

/** Whether the row is ready for somebody's approval. */
export function isApprovable(row: ShownRow): boolean {
  const isFinished = row.state === 'confirmed' || row.state === 'omitted'
  return isFinished && !row.approved && !row.stale && !row.orphan && !row.isPending
}

/** Whether a check stands in the way of the row, and nobody has accepted it in writing. */
export function hasBlockingFinding({ findings }: Pick<WorkspaceState, 'findings'>, row: ShownRow): boolean {
  return isBlocked(findings.get(row.id) ?? nothingFound)
}

/** The rows that "approve all" takes: finished, nobody asks for a change, no check stops it, not the reviewer's own. */
export function cleanRows(state: WorkspaceState): ShownRow[] {
  return state.shown.filter(
    (row) =>
      isApprovable(row) &&
      !isMine(state, row) &&
      !hasBlockingFinding(state, row) &&
      !(state.talk.get(row.id) ?? silence).isChangeAsked,
  )
}

/** Approves the row in hand as it is seen, and goes on; the answer is not waited for. Answers whether it went on. */
export function approveAndGoOn(workspace: Workspace): boolean {
  const { get, set, queue, notify } = workspace
  closeStep(workspace)
  const row = shownOf(workspace, get().here)
  if (!row) return false
  if (row.approved) return goToNextOpen(workspace)
  if (isMine(get(), row) || !isApprovable(row)) {
    notify({ kind: isMine(get(), row) ? 'ownRow' : 'notClean' })
    return false
  }
  if (hasBlockingFinding(get(), row)) {
    notify({ kind: 'findingsOpen' })
    return false
  }
  mark(workspace, row.id, true)
  const base = baseOf(workspace, row.id)
  queue.add(() => sendApproval(workspace, row, base))
  set({ isOpen: false })
  return goToNextOpen(workspace)
}

function mark({ get, set }: Workspace, row: string, isApproving: boolean): void {
  const approving = new Set(get().approving)
  if (isApproving) approving.add(row)
  else approving.delete(row)
  set({ approving })
}

async function sendApproval(
  workspace: Workspace,
  row: ShownRow,
  base: ReturnType<typeof baseOf>,
): Promise<Outcome> {
  const { api, get, set, notify, clock } = workspace
  set({ saving: { kind: 'saving' } })
  const answer = await api<RowsNow>('POST', `${rowPath(workspace, row.id, 'approve')}?rows=changed`, { base })
  if (!answer.ok) {
    const failure = failureOf(answer)
    if (failure === 'offline' || failure === 'signedOut' || failure === 'failing') {
      set({ saving: { kind: failure } })
      return 'retry'
    }
    mark(workspace, row.id, false)
    notify({ kind: 'refused', refusal: answer.refusal })
    tellSaved(workspace)
    return 'done'
  }
  takeRows(workspace, await wholeOf(workspace, answer.value))
  mark(workspace, row.id, false)
  const source = Object.fromEntries(row.sources.map(({ id, text }) => [id, text]))
  const last = { target: row.targetText, source, by: get().desk.actor.id, at: clock() }
  set({ lastApproved: { ...get().lastApproved, [row.id]: last } })
  tellSaved(workspace)
  return 'done'
}

/** Approves every clean row in one go. */
export async function approveClean(workspace: Workspace): Promise<void> {
  const { api, get, set, queue, notify } = workspace
  closeStep(workspace)
  if (!(await queue.settled())) return notify({ kind: 'saveFirst' })
  set({ isActing: true })
  const before = get().shown.filter(({ approved }) => approved).length
  const answer = await api<RowsNow>('POST', `/api/translations/${get().desk.id}/approve-clean`, {})
  set({ isActing: false })
  if (!answer.ok) return notify({ kind: 'refused', refusal: answer.refusal })
  takeRows(workspace, answer.value)
  const after = get().shown.filter(({ approved }) => approved).length
  notify({ kind: 'approvedRows', count: after - before })
}
