import { isDeepStrictEqual } from 'node:util'
import { canAssignReviewer, canEditTranslationDetails } from '@/domain/workflow/policies'
import { isEditor, isReviewer } from '@/domain/workflow/roles'
import type { Result } from '@/domain/workflow/types'
import { notify } from '../notifications/notify'
import { activeActor } from '../people/activeActor'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { withTranslation } from '../stories/withStory'
import { storeArticle, storeTranslation } from '../stories/write'
import { assigneesOf } from './assignees'

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
  return withTranslation(person, id, async ({ scope, story, article, translation, facts }) => {
    if (details.dueAt !== undefined && !canEditTranslationDetails(person.actor, facts)) {
      return refuse('role.missing', { missing: ['editor'] })
    }
    const { reviewer = translation.reviewer, dueAt = translation.dueAt } = details
    const isOwn = translation.reviewer === person.user.id
    if (reviewer === null && translation.reviewer !== null && !isOwn && !isEditor(person.actor)) {
      return refuse('role.missing', { missing: ['editor'] })
    }
    if (reviewer !== null && reviewer !== translation.reviewer) {
      const named = await activeActor(scope, reviewer)
      if (!named || !isReviewer(named)) return refuse('assignee.notReviewer')
      if (!canAssignReviewer(person.actor, named)) return refuse('role.missing', { missing: ['editor'] })
    }
    const changed = { ...translation, reviewer, dueAt, revision: translation.revision + 1 }
    await storeTranslation(scope, changed)
    const assignees = assigneesOf(story, changed)
    if (!isDeepStrictEqual(assignees, article.assignees)) await storeArticle(scope, { ...article, assignees })
    await recordEvent(scope, {
      kind: 'translation.details',
      article: translation.article,
      translation: id,
      data: { ...details },
    })
    if (reviewer !== null && reviewer !== translation.reviewer) {
      await notify(scope, [reviewer], { kind: 'assigned', article: translation.article, translation: id })
    }
    return ok({ revision: changed.revision })
  })
}
