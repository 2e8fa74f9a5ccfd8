import { approvableRows } from './approvableRows'
import { approvalOf, withoutAuthors } from './approveRow'
import type { Approval, PersonId, RowStatus } from './types'
import type { WorkByRow } from './writing'

/** Approves every row that is clean for this person (`approvableRows`), in one pass. */
export function approveRows({
  statuses,
  work,
  actor,
  at,
}: {
  statuses: readonly RowStatus[]
  work: WorkByRow
  actor: PersonId
  at: string
}): { approvals: Approval[]; work: WorkByRow } {
  const clean = approvableRows(statuses, actor)
  return {
    approvals: clean.map((status) => approvalOf(status, { actor, at })),
    work: withoutAuthors(work, clean),
  }
}
