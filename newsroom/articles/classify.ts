import { effectsOf } from '@/domain/segments/effectsOf'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import type { Equivalence } from '@/domain/segments/types'
import { canClassify } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok, refuse } from '../refuse'
import { type ArticleAtHand, viewArticle, withArticle } from '../stories/withStory'
import { storeArticle } from '../stories/write'
import { reopenIfBehind } from '../translations/reopenIfBehind'
import { writtenEnglish } from './writtenEnglish'

function hashOf(content: Parameters<typeof segmentsOf>[0], segment: string): string | undefined {
  return segmentsOf(content).find(({ id }) => id === segment)?.hash
}

function classified({ article, grounds, scope }: ArticleAtHand, segment: string, minor: boolean) {
  const from = grounds.arabic && hashOf(grounds.arabic.content, segment)
  const to = hashOf(article.content, segment)
  if (!from || !to || from === to) return null
  // Also what ties the text of now to older ones: else it would be minor all the same, by a detour.
  const others = article.equivalences.filter(
    (one) => one.segment !== segment || (one.from !== to && one.to !== to),
  )
  const mine: Equivalence = { segment, from, to, by: scope.user?.id ?? 0, at: scope.at }
  return minor ? [...article.equivalences.filter((one) => !isSame(one, mine)), mine] : others
}

const isSame = (one: Equivalence, other: Equivalence) =>
  one.segment === other.segment && one.from === other.from && one.to === other.to

/** Calls a change of the Arabic since the live edition minor (the English stays), or takes that back. */
export function classifyChange(
  person: Person,
  id: number,
  { segment, minor }: { segment: string; minor: boolean },
): Promise<Result<{ revision: number }>> {
  return withArticle(person, id, async (at) => {
    const { scope, article, facts, grounds, story } = at
    if (!canClassify(person.actor, facts)) return refuse('role.missing', { missing: ['editor'] })
    const equivalences = classified(at, segment, minor)
    if (!equivalences) return refuse('classify.unchanged')
    const changed = { ...article, equivalences, revision: article.revision + 1 }
    await storeArticle(scope, changed)
    await recordEvent(scope, { kind: 'article.classify', article: id, data: { segment, minor } })
    if (grounds.base) {
      for (const translation of story.translations) {
        await reopenIfBehind(scope, { arabic: grounds.base, equivalences, translation })
      }
    }
    return ok({ revision: changed.revision })
  })
}

/** What each difference from the live edition does to the English; none while nothing is live. */
export function effectsOnEnglish(person: Person, id: number) {
  return viewArticle(person, id, async ({ article, grounds, story }) => {
    if (!grounds.arabic || article.live === null) return ok({ effects: [] })
    const { equivalences, content: working } = article
    const written = writtenEnglish(grounds, story.translations)
    return ok({ effects: effectsOf({ live: grounds.arabic.content, working, equivalences, written }) })
  })
}
