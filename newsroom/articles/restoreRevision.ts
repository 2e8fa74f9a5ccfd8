import { authorsAfterRestore } from '@/domain/workflow/authorship'
import { canRestoreRevision } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { articleSnapshot, keepArticle, revisionAuthor } from '../record/revision'
import { notFound, ok, refuse } from '../refuse'
import { withArticle } from '../stories/withStory'
import { storeArticle } from '../stories/write'
import { refuseToWrite } from './refusalToWrite'

/** Brings an older revision of an article back, as a new one. */
export function restoreArticleRevision(
  person: Person,
  id: number,
  { from, revision }: { from: number; revision: number },
): Promise<Result<{ revision: number }>> {
  return withArticle(person, id, async (at) => {
    const { scope, article, facts } = at
    if (!canRestoreRevision(person.actor, facts)) return refuseToWrite(person, at)
    if (revision !== article.revision) return refuse('revision.stale')
    const snapshot = await articleSnapshot(scope, from)
    const author = await revisionAuthor(scope, { revision: from, article: id, translation: null })
    if (!snapshot || !author) return notFound()
    await keepArticle(scope, article, 'beforeRestore')
    const restored = {
      ...article,
      content: snapshot.content,
      sources: snapshot.sources,
      revision: article.revision + 1,
      authors: authorsAfterRestore({
        current: article.authors,
        revision: author.authors,
        person: person.user.id,
      }),
    }
    await storeArticle(scope, restored)
    await keepArticle(scope, restored, 'restore')
    await recordEvent(scope, { kind: 'article.restoreRevision', article: id, data: { from } })
    return ok({ revision: restored.revision })
  })
}
