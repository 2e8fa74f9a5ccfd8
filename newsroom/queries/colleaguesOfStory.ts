import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok } from '../refuse'
import { viewArticle } from '../stories/withStory'
import { whoSees } from '../threads/mentions'

/** Somebody who may be called into a story's discussions. */
export interface StoryColleague {
  id: number
  nameAr: string
  nameEn: string
}

/** Everybody at work who may see this story, by the Arabic name. `document.notFound` for whoever may not see it herself. */
export function colleaguesOfStory(person: Person, id: number): Promise<Result<{ people: StoryColleague[] }>> {
  return viewArticle(person, id, async ({ scope, facts }) => {
    const seers = await whoSees(scope, facts)
    return ok({ people: seers.map(({ id, nameAr, nameEn }) => ({ id, nameAr, nameEn })) })
  })
}
