import type { SegmentId } from '@/domain/segments/document'
import type { Approval, PersonId } from '@/domain/segments/types'
import type { RowView } from '../../translations/views'

/** The last approval of a row, as plain text. */
export interface LastApproved {
  target: string
  source: Record<SegmentId, string>
  by: PersonId
  at: string
}

/** The last approvals of the rows that are not approved as they stand, by row. */
export function lastApprovedOf(
  rows: readonly RowView[],
  approvals: readonly Approval[],
): Record<string, LastApproved> {
  const newest = new Map(approvals.map((approval) => [approval.row, approval]))
  return Object.fromEntries(
    rows.flatMap(({ id, approved }) => {
      const last = approved ? undefined : newest.get(id)
      return last ? [[id, { ...last.texts, by: last.by, at: last.at }]] : []
    }),
  )
}
