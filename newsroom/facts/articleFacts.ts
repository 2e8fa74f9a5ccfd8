import type { ArticleFacts, TranslationOfArticle } from '@/domain/workflow/facts'
import { lacksOf } from '@/domain/workflow/lacksOf'
import { readinessOf, rowFactsOf } from '@/domain/workflow/readiness'
import type { LockedStory } from '../stories/load'
import type { TranslationRecord } from '../stories/types'
import type { Grounds } from './grounds'
import { once } from './once'
import { rowsAgainst, rowsOfWork } from './rows'

function translationOf(
  { article }: LockedStory,
  grounds: Grounds,
  translation: TranslationRecord,
): TranslationOfArticle {
  const { id, language, stage, translator, reviewer, live } = translation
  const readiness = once(() => readinessOf(rowsOfWork(article, grounds, translation).map(rowFactsOf)))
  const withdrawn = once(() => {
    const edition = grounds.editions.get(id)
    if (!edition?.withdrawnAt) return null
    const arabic = grounds.arabic?.content ?? null
    const equivalences = grounds.arabic?.equivalences ?? []
    return readinessOf(
      rowsAgainst({ arabic, equivalences, translation, content: edition.content }).map(rowFactsOf),
    )
  })
  return {
    id,
    language,
    stage,
    translator,
    reviewer,
    hasLive: live !== null,
    // Only gates ask for these, and every reading of a story asks for facts.
    get readiness() {
      return readiness()
    },
    get withdrawn() {
      return withdrawn()
    },
  }
}

/** What the rules need to know about an article. */
export function articleFactsOf(story: LockedStory, grounds: Grounds): ArticleFacts {
  const { article, translations } = story
  return {
    stage: article.stage,
    writer: article.writer ?? 0,
    authors: article.authors,
    revision: article.revision,
    release: article.release,
    embargoUntil: article.embargoUntil,
    publishAt: article.publishAt,
    hasLive: article.live !== null,
    hasBase: article.base !== null,
    everPublished: grounds.arabic !== null,
    selfApproval: grounds.selfApproval,
    missing: lacksOf(article.content, article.sources.length),
    openChangeRequests: grounds.changeRequests.get(null) ?? 0,
    translations: translations.map((translation) => translationOf(story, grounds, translation)),
  }
}
