import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { viewTranslation } from '../stories/withStory'
import { type RowsNow, rowsNow } from './store'

/** The rows of a translation as they are now. */
export function rowsOf(person: Person, id: number): Promise<Result<RowsNow>> {
  return viewTranslation(person, id, async (at) => ok(rowsNow(at, at.translation)))
}
