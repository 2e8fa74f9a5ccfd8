import { approvalRefusal } from './approveRow'
import type { PersonId, RowStatus } from './types'

/** The rows that are clean for this person: confirmed, not stale, not yet approved and not her own. */
export function approvableRows(statuses: readonly RowStatus[], actor: PersonId): RowStatus[] {
  return statuses.filter((status) => approvalRefusal(status, actor) === null)
}
