import { canAssignReviewer, canEditTranslationDetails } from '@/domain/workflow/policies'
import type { Result, Role } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { withTranslation } from '../stories/withStory'
import { storeArticle, storeTranslation } from '../stories/write'

export interface TranslationDetails {
  dueAt?: string | null
  reviewer?: number | null
}

/** Sets a translation's deadline or names its reviewer. */
export function changeTranslationDetails(
  person: Person,
  id: number,
  details: TranslationDetails,
): Promise<Result<{ revision: number }>> {
  return withTranslation(person, id, async ({ scope, article, translation, facts }) => {
    if (details.dueAt !== undefined && !canEditTranslationDetails(person.actor, facts)) {
      return refuse('role.missing', { missing: ['editor'] })
    }
    const { reviewer = translation.reviewer, dueAt = translation.dueAt } = details
    if (reviewer !== null && reviewer !== translation.reviewer) {
      const user = await scope.payload.findByID({
        collection: 'users',
        id: reviewer,
        depth: 0,
        disableErrors: true,
        req: scope.req,
        user: scope.user,
        overrideAccess: false,
      })
      const roles = (user?.active === false ? [] : (user?.roles ?? [])) as Role[]
      if (!canAssignReviewer(person.actor, { id: reviewer, roles })) {
        return refuse('role.missing', { missing: ['reviewer'] })
      }
    }
    const changed = { ...translation, reviewer, dueAt, revision: translation.revision + 1 }
    await storeTranslation(scope, changed)
    if (reviewer !== null && !article.assignees.includes(reviewer)) {
      await storeArticle(scope, { ...article, assignees: [...article.assignees, reviewer] })
    }
    await recordEvent(scope, {
      kind: 'translation.details',
      article: translation.article,
      translation: id,
      data: { ...details },
    })
    return ok({ revision: changed.revision })
  })
}
