import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { viewTranslation } from '../stories/withStory'
import { type RowsNow, rowsNow, versionOf } from './store'

/** The rows of a translation as they are now; none of them where the asker has this version already. */
export function rowsOf(person: Person, id: number, known?: string | null): Promise<Result<RowsNow>> {
  return viewTranslation(person, id, async (at) => {
    const { revision, stage, progress } = at.translation
    const version = versionOf(at, at.translation)
    if (known === version) return ok({ revision, stage, progress, version, since: version, rows: [] })
    return ok(rowsNow(at, at.translation))
  })
}
