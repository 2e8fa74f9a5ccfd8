import type { Result } from '@/domain/workflow/types'
import { EMPTY_TARGET } from './hashRuns'
import { withoutEnglish } from './omitRow'
import { openRow } from './openRow'
import { hasEnglish, seenIn } from './seenArabic'
import type { Work } from './types'
import { workKeyOf, workOf } from './workOf'
import type { RowActionOn, Written } from './writing'

/**
 * Removes the English of an added or an orphan row, and the row with it. What is known of it stays, for `addTarget` and
 * `restoreRows` to bring it back with its authors and the Arabic that it lost: they come from nowhere else. Refusals:
 * those of `openRow`, `row.hasArabic` (its English is emptied by `writeRow` or omitted instead).
 */
export function removeTarget(action: RowActionOn): Result<Written> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const { row } = opened.value
  if (row.sources.length > 0) return { ok: false, refusal: { code: 'row.hasArabic', rows: [row.id] } }
  const key = workKeyOf(row, action.work)
  const kept = Object.entries(action.work).filter(([id]) => id !== key)
  const known = workOf(row, action.work)
  const left = known ? [[row.id, emptied(known)] as const] : []
  const work = Object.fromEntries([...kept, ...left])
  return { ok: true, value: { translation: withoutEnglish(action.translation, row), work } }
}

function emptied(work: Work): Work {
  return {
    ...work,
    state: 'untranslated',
    target: EMPTY_TARGET,
    ...(hasEnglish(work) && { earlier: seenIn(work) }),
  }
}
