import type { RowId, RowStatus } from '@/domain/segments/types'
import type { Readiness, RowFacts } from './facts'
import { isBlank } from './gates'

/** The part of a row's status that the gates ask for. */
export function rowFactsOf({ row, state, work, approved, stale, orphan }: RowStatus): RowFacts {
  const needsReason = state === 'omitted' || (row.sources.length === 0 && !orphan)
  return {
    id: row.id,
    state,
    approved,
    stale,
    orphan,
    lacksReason: needsReason && isBlank(work?.reason),
    authors: work?.authors ?? [],
    origin: work?.origin ?? 'human',
    by: work?.by ?? null,
  }
}

/**
 * The rows whose English nobody has approved for their Arabic. Every story has the row of its title: no rows at
 * all means that nobody has looked, and that is not an approval.
 */
export function rowsNotApproved(rows: RowFacts[]): RowId[] {
  if (rows.length === 0) return ['title']
  return rows.filter(({ approved }) => !approved).map(({ id }) => id)
}

/** What stands between these rows and publication. */
export function readinessOf(rows: RowFacts[]): Readiness {
  return {
    notApproved: rowsNotApproved(rows),
    orphans: rows.filter(({ orphan }) => orphan).map(({ id }) => id),
  }
}

export function isReady({ notApproved, orphans }: Readiness): boolean {
  return notApproved.length === 0 && orphans.length === 0
}

/** An approved row is closed, whatever its record says: its Arabic or English may have come back to what it was. */
export function isOpen(row: RowFacts): boolean {
  return !row.approved && (row.state === 'untranslated' || row.state === 'draft')
}

export function isStale(row: RowFacts): boolean {
  return !row.approved && row.stale
}

/** Whether a moved `base` sends the translation back to its translator: a row is stale, new or orphan. */
export function needsReopening(rows: RowFacts[]): boolean {
  return rows.some((row) => row.orphan || isStale(row) || (!row.approved && row.state === 'untranslated'))
}
