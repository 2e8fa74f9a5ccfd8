import { sourceTexts } from '@/domain/segments/openRow'
import { overridesOf } from '@/domain/segments/overridesOf'
import type { PersonId, RowStatus, Work } from '@/domain/segments/types'
import { workKeyOf } from '@/domain/segments/workOf'
import type { WorkByRow } from '@/domain/segments/writing'

interface Overriding {
  work: WorkByRow
  status: RowStatus
  /** The key of the finding, see `findingKey`. */
  code: string
}

interface Said {
  reason: string
  by: PersonId
  /** ISO 8601, UTC. */
  at: string
}

/**
 * The work of all rows with one finding of a row accepted in writing, in place of an older word on the same finding of
 * the same texts. Nobody becomes an author by it: no word of the English changes.
 */
export function withOverride(overriding: Overriding, { reason, by, at }: Said): WorkByRow {
  const { status, code } = overriding
  const { sourceRefs: sources, target } = status.row
  const known = withoutOverride(overriding)
  const key = keyOf(status, known)
  const own = known[key] ?? begun(status, { by, at })
  return {
    ...known,
    [key]: { ...own, overrides: [...own.overrides, { code, reason, by, at, sources, target }] },
  }
}

/** The work of all rows without the word that accepts this finding of a row as it is now. */
export function withoutOverride({ work, status, code }: Overriding): WorkByRow {
  const key = keyOf(status, work)
  const own = work[key]
  if (!own) return work
  const gone = new Set(overridesOf({ row: status.row, work: own }).filter((one) => one.code === code))
  return { ...work, [key]: { ...own, overrides: own.overrides.filter((one) => !gone.has(one)) } }
}

const keyOf = ({ row }: RowStatus, work: WorkByRow): string => workKeyOf(row, work) ?? row.id

function begun({ row, state }: RowStatus, { by, at }: Omit<Said, 'reason'>): Work {
  return {
    state,
    sources: row.sourceRefs,
    target: row.target,
    texts: sourceTexts(row),
    by,
    at,
    origin: 'human',
    authors: [],
    overrides: [],
  }
}
