import { isRemembered, sourceTextOf } from '@/domain/memory/unitsOf'
import type { RowStatus } from '@/domain/segments/types'
import type { Result } from '@/domain/workflow/types'
import { rowsOfWork } from '../facts/rows'
import type { Person } from '../person'
import { ok, refuse } from '../refuse'
import { viewTranslation } from '../stories/withStory'
import { matchesFor } from './matchesFor'
import type { MemoryMatch } from './types'

/** The Arabic of the rows around a row, as the memory learns it: without the story's address. */
export function aroundRow(rows: readonly RowStatus[], id: string): { previous: string; next: string } {
  const remembered = rows.map(({ row }) => row).filter(isRemembered)
  const place = remembered.findIndex((row) => row.id === id)
  const textAt = (index: number) => {
    const row = remembered[index]
    return row ? sourceTextOf(row) : ''
  }
  return place < 0 ? { previous: '', next: '' } : { previous: textAt(place - 1), next: textAt(place + 1) }
}

/** What was translated before and is like the Arabic of a row: at most nine matches, best first. `row.missing`. */
export function matchesOfRow(
  person: Person,
  id: number,
  rowId: string,
): Promise<Result<{ matches: MemoryMatch[] }>> {
  return viewTranslation(person, id, async ({ scope, article, grounds, translation }) => {
    const rows = rowsOfWork(article, grounds, translation)
    const row = rows.find((status) => status.row.id === rowId)?.row
    if (!row) return refuse('row.missing', { rows: [rowId] })
    if (!isRemembered(row)) return ok({ matches: [] })
    const { language } = translation
    const own = { translation: id, row: rowId }
    const asked = { language, text: sourceTextOf(row), ...aroundRow(rows, rowId), own }
    return ok({ matches: await matchesFor(scope.db, asked) })
  })
}
