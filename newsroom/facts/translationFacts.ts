import type { RowStatus } from '@/domain/segments/types'
import type { Finding, TranslationFacts } from '@/domain/workflow/facts'
import { rowFactsOf } from '@/domain/workflow/readiness'
import { blockingFindingsOf } from '../quality/blockingFindings'
import type { LockedStory } from '../stories/load'
import type { TranslationRecord } from '../stories/types'
import type { Grounds } from './grounds'
import { rowsAgainst, rowsOfWork } from './rows'

/** Rows of what would be published against the live Arabic; empty while the article is not live. */
export function rowsAgainstLive(
  { article }: LockedStory,
  grounds: Grounds,
  translation: TranslationRecord,
): RowStatus[] {
  if (article.live === null || !grounds.arabic) return []
  const withdrawn = translation.stage === 'withdrawn' ? grounds.editions.get(translation.id) : undefined
  return rowsAgainst({
    arabic: grounds.arabic.content,
    equivalences: [...grounds.arabic.equivalences, ...article.equivalences],
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
  const rows = rowsOfWork(story.article, grounds, translation)
  let findings: Finding[] | null = null
  return {
    language,
    stage,
    translator,
    reviewer,
    revision,
    hasLive: live !== null,
    rows: rows.map(rowFactsOf),
    rowsAgainstLive: rowsAgainstLive(story, grounds, translation).map(rowFactsOf),
    openChangeRequests: grounds.changeRequests.get(id) ?? 0,
    // Only the gates of a submission and of an approval ask for them, and every verb asks for facts.
    get blockingFindings() {
      findings ??= blockingFindingsOf(rows)
      return findings
    },
  }
}
