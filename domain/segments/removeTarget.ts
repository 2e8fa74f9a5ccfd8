import type { Result } from '@/domain/workflow/types'
import { withoutEnglish } from './omitRow'
import { openRow } from './openRow'
import { workKeyOf } from './workOf'
import type { RowActionOn, Written } from './writing'

/**
 * Removes the English of an added or an orphan row, and the row with it. Refusals: those of `openRow`, `row.hasArabic`
 * (its English is emptied by `writeRow` or omitted instead).
 */
export function removeTarget(action: RowActionOn): Result<Written> {
  const opened = openRow(action, action)
  if (!opened.ok) return opened
  const { row } = opened.value
  if (row.sources.length > 0) return { ok: false, refusal: { code: 'row.hasArabic', rows: [row.id] } }
  const key = workKeyOf(row, action.work)
  const work = Object.fromEntries(Object.entries(action.work).filter(([id]) => id !== key))
  return { ok: true, value: { translation: withoutEnglish(action.translation, row), work } }
}
