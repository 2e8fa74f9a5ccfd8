import type { Refusal, Result } from '@/domain/workflow/types'
import { openRow, sourceTexts } from './openRow'
import { statusOfRows } from './statusOfRows'
import type { Approval, Equivalence, PersonId, RowStatus } from './types'
import { workKeyOf } from './workOf'
import type { RowActionOn, WorkByRow } from './writing'

type Approving = RowActionOn & { approvals: readonly Approval[]; equivalences: readonly Equivalence[] }

/** One approval and the work that it leaves: the row's authors begin anew. */
export interface Approved {
  approval: Approval
  work: WorkByRow
}

/**
 * Approves one row as the client saw it. Refusals: those of `openRow` and of `approvalRefusal`. For many rows at once
 * see `approveRows`.
 */
export function approveRow(action: Approving): Result<Approved> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const status = statusOfRows(action).find(({ row }) => row.id === action.row)
  if (!status) throw new Error(`Row ${action.row} has no status`)
  const refusal = approvalRefusal(status, action.actor)
  if (refusal) return { ok: false, refusal }
  return {
    ok: true,
    value: { approval: approvalOf(status, action), work: withoutAuthors(action.work, [status]) },
  }
}

/**
 * Why this person may not approve this row, or null: `row.orphan`, `row.notConfirmed`, `row.stale`, `row.approved`
 * (already), `row.ownWork` (she is among its authors).
 */
export function approvalRefusal(status: RowStatus, actor: PersonId): Refusal | null {
  const refuse = (code: string): Refusal => ({ code, rows: [status.row.id] })
  if (status.orphan) return refuse('row.orphan')
  if (status.approved) return refuse('row.approved')
  if (status.state !== 'confirmed' && status.state !== 'omitted') return refuse('row.notConfirmed')
  if (status.stale) return refuse('row.stale')
  return status.work?.authors.includes(actor) ? refuse('row.ownWork') : null
}

/** The approval of a row as it stands. */
export function approvalOf({ row }: RowStatus, { actor, at }: { actor: PersonId; at: string }): Approval {
  const texts = { source: sourceTexts(row), target: row.targetText }
  return { row: row.id, sources: row.sourceRefs, target: row.target, texts, by: actor, at }
}

/** Work after these rows were approved. */
export function withoutAuthors(work: WorkByRow, approved: readonly RowStatus[]): WorkByRow {
  const keys = new Set(approved.map(({ row }) => workKeyOf(row, work)))
  const entries = Object.entries(work).map(
    ([id, known]) => [id, keys.has(id) ? { ...known, authors: [] } : known] as const,
  )
  return Object.fromEntries(entries)
}
