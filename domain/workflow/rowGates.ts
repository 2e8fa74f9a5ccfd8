import type { Finding, Readiness, RowFacts } from './facts'
import { isOpen, isStale } from './readiness'
import { type RefusalCode, refusal } from './refusals'
import type { Refusal } from './types'

/**
 * Whether the rows may go to review. `rows` of the refusal are all that still need work, in reading order, so
 * that a button can say "6 rows left"; the code names the plainest of their reasons.
 */
export function rowsAreDone(rows: RowFacts[]): Refusal | null {
  const left = rows.filter((row) => isOpen(row) || isStale(row) || row.orphan)
  if (left.length === 0) return null
  const open = left.filter(isOpen).length
  const stale = left.filter((row) => !isOpen(row) && isStale(row)).length
  const details = { open, stale, orphan: left.length - open - stale }
  return refusal(plainest(open, stale), { rows: left.map(({ id }) => id), details })
}

function plainest(open: number, stale: number): RefusalCode {
  if (open > 0) return 'translation.rowsOpen'
  return stale > 0 ? 'translation.rowsStale' : 'translation.rowsOrphan'
}

export function rowsAreExplained(all: RowFacts[]): Refusal | null {
  const rows = all.filter(({ lacksReason }) => lacksReason).map(({ id }) => id)
  return rows.length === 0 ? null : refusal('translation.reasonMissing', { rows })
}

export function rowsAreApproved({ notApproved: rows }: Readiness): Refusal | null {
  return rows.length === 0 ? null : refusal('translation.rowsNotApproved', { rows })
}

export function rowsHaveTheirArabic({ orphans: rows }: Readiness): Refusal | null {
  return rows.length === 0 ? null : refusal('translation.rowsOrphan', { rows })
}

/** Blocking findings that nobody has overridden in writing. */
export function findingsAreSettled(findings: Finding[]): Refusal | null {
  if (findings.length === 0) return null
  const rows = [...new Set(findings.map(({ row }) => row))]
  return refusal('translation.findingsOpen', { rows, details: { findings } })
}
