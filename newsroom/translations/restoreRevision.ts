import { trackSave } from '@/domain/segments/trackSave'
import type { WorkByRow } from '@/domain/segments/writing'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { keepTranslation, revisionAuthor, translationSnapshot } from '../record/revision'
import { notFound, ok, refuse } from '../refuse'
import { withTranslation } from '../stories/withStory'
import { refusalToWrite } from './mayWrite'
import { storeEnglish } from './store'

/** Brings older English back, as a new revision. Its rows count as changed by whoever restores them. */
export function restoreTranslationRevision(
  person: Person,
  id: number,
  { from, revision }: { from: number; revision: number },
): Promise<Result<{ revision: number }>> {
  return withTranslation(person, id, async (at) => {
    const { scope, translation, grounds } = at
    const refusal = refusalToWrite(person, at)
    if (refusal) return { ok: false, refusal: { ...refusal, code: stageOrRole(refusal.code) } }
    if (revision !== translation.revision) return refuse('revision.stale')
    const snapshot = await translationSnapshot(scope, from)
    const story = { revision: from, article: translation.article, translation: id }
    const author = await revisionAuthor(scope, story)
    if (!snapshot || !author || !grounds.base) return notFound()
    await keepTranslation(scope, translation, 'beforeRestore')
    const tracked = trackSave({
      article: grounds.base,
      before: translation.content,
      after: snapshot.content,
      work: translation.work,
      actor: person.user.id,
      at: scope.at,
    })
    const work = withEarlierAuthors(tracked, snapshot.work)
    const saved = await storeEnglish(at, { content: snapshot.content, work })
    await keepTranslation(scope, saved, 'restore')
    await recordEvent(scope, {
      kind: 'translation.restoreRevision',
      article: translation.article,
      translation: id,
      data: { from },
    })
    return ok({ revision: saved.revision })
  })
}

/** Nothing of hers comes late here: the older English stands in the record. */
const stageOrRole = (code: string): string => (code === 'save.late' ? 'stage.wrong' : code)

/** Who had written the older English and was not approved yet counts again as its author. */
function withEarlierAuthors(work: WorkByRow, earlier: WorkByRow): WorkByRow {
  return Object.fromEntries(
    Object.entries(work).map(([row, known]) => {
      const authors = [...new Set([...known.authors, ...(earlier[row]?.authors ?? [])])]
      return [row, { ...known, authors }]
    }),
  )
}
