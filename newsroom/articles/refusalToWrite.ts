import { canEditArticleText } from '@/domain/workflow/policies'
import type { Refusal } from '@/domain/workflow/types'
import type { Person } from '../person'
import type { ArticleAtHand } from '../stories/withStory'

/** Whether she might write it at an earlier stage: then the stage is the reason, not her role. */
export function wouldWrite({ actor }: Person, { facts }: ArticleAtHand): boolean {
  return canEditArticleText(actor, { ...facts, stage: 'draft' })
}

/** Why this person may not change now what is printed: the stage has moved on, or it is not hers to write. */
export function refuseToWrite(person: Person, at: ArticleAtHand): { ok: false; refusal: Refusal } {
  const refusal: Refusal = wouldWrite(person, at)
    ? { code: 'stage.wrong', details: { kind: 'article', stage: at.facts.stage } }
    : { code: 'role.missing', missing: ['itsWriter', 'editor'] }
  return { ok: false, refusal }
}
