import { isDeepStrictEqual } from 'node:util'
import type { ArticleContent } from '@/domain/segments/document'
import type { Equivalence, RowStatus } from '@/domain/segments/types'
import type { Finding, TranslationFacts } from '@/domain/workflow/facts'
import { readinessOf, rowFactsOf } from '@/domain/workflow/readiness'
import { blockingFindingsOf } from '../quality/blockingFindings'
import type { LockedStory } from '../stories/load'
import type { TranslationRecord } from '../stories/types'
import type { Grounds } from './grounds'
import { once } from './once'
import { rowsAgainst, rowsOfWork } from './rows'

const compared = new WeakMap<ArticleContent, { with: ArticleContent; isSame: boolean }>()

/** Whether what is live is what was approved last, as mostly it is; both are kept, so they are compared once. */
function isSame(live: ArticleContent, base: ArticleContent | null): boolean {
  if (!base) return false
  const known = compared.get(live)
  if (known?.with === base) return known.isSame
  const found = { with: base, isSame: isDeepStrictEqual(live, base) }
  compared.set(live, found)
  return found.isSame
}

/** The second list itself where the first adds nothing: what follows from it is then known already. */
const united = (one: Equivalence[], other: Equivalence[]): Equivalence[] =>
  one.length === 0 ? other : [...one, ...other]

/** Rows of what would be published against the live Arabic; empty while the article is not live. */
export function rowsAgainstLive(
  { article }: LockedStory,
  grounds: Grounds,
  translation: TranslationRecord,
): RowStatus[] {
  if (article.live === null || !grounds.arabic) return []
  const withdrawn = translation.stage === 'withdrawn' ? grounds.editions.get(translation.id) : undefined
  return rowsAgainst({
    arabic: isSame(grounds.arabic.content, grounds.base) ? grounds.base : grounds.arabic.content,
    equivalences: united(grounds.arabic.equivalences, article.equivalences),
    translation,
    content: withdrawn?.content,
  })
}

/** What the rules need to know about a translation. */
export function translationFactsOf(
  story: LockedStory,
  grounds: Grounds,
  translation: TranslationRecord,
): TranslationFacts {
  const { language, stage, translator, reviewer, revision, live, id } = translation
  const statuses = () => rowsOfWork(story.article, grounds, translation)
  const rows = once(() => statuses().map(rowFactsOf))
  const againstLive = once(() => readinessOf(rowsAgainstLive(story, grounds, translation).map(rowFactsOf)))
  const findings = once((): Finding[] => blockingFindingsOf(statuses()))
  return {
    language,
    stage,
    translator,
    reviewer,
    revision,
    hasLive: live !== null,
    // Only gates ask for these, and every reading of a story asks for facts.
    get rows() {
      return rows()
    },
    get againstLive() {
      return againstLive()
    },
    openChangeRequests: grounds.changeRequests.get(id) ?? 0,
    get blockingFindings() {
      return findings()
    },
  }
}
