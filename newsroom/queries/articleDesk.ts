import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import type { BaseRef } from '@/domain/segments/saving'
import type { Equivalence } from '@/domain/segments/types'
import type { WrittenRow } from '@/domain/segments/writtenRows'
import type { ArticleFacts } from '@/domain/workflow/facts'
import { canSeeArticle } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import { writtenEnglish } from '../articles/writtenEnglish'
import { articleFactsOf } from '../facts/articleFacts'
import { type Grounds, groundsOf } from '../facts/grounds'
import type { Person } from '../person'
import { notFound, ok } from '../refuse'
import { type LockedStory, loadArticle, loadTranslationsOf } from '../stories/load'
import type { ArticleRecord, Citation } from '../stories/types'
import { inTransaction, type Scope } from '../transaction'
import { type Choices, choicesOf } from './articleDesk/choices'
import { type DeskImage, imagesOf } from './articleDesk/images'
import { lastWriterOf } from './articleDesk/lastWriter'
import { type MissedSchedule, missedScheduleOf } from './articleDesk/missedSchedule'
import { type CitedSource, citedSources } from './articleDesk/sources'
import { type ThreadView, threadsOfArticle } from './threads'

/** What the article's desk steers beside the text. Times are ISO 8601, UTC. */
export interface DeskDetails {
  topics: number[]
  release: ArticleRecord['release']
  embargoUntil: string | null
  publishAt: string | null
  dueAt: string | null
  byline: number[]
  writer: number | null
}

/** An article as its editor opens it. Plain data: it goes to the browser as it is. */
export interface ArticleDesk {
  id: number
  content: ArticleContent
  base: BaseRef
  /** For `allowedArticleActions`, which the browser asks again while the text changes. */
  facts: ArticleFacts
  details: DeskDetails
  citations: Citation[]
  sources: CitedSource[]
  images: DeskImage[]
  threads: ThreadView[]
  /** Who changed it last, as the record prints names; null while only its writer did. */
  lastWriter: string | null
  /** The live Arabic, for the effects of what is being changed. */
  live: ArticleContent | null
  equivalences: Equivalence[]
  /** The rows of the English that a change would reopen. */
  written: WrittenRow[]
  withdrawnLanguages: string[]
  missedSchedule: MissedSchedule | null
  choices: Choices
}

/** An article for its editor page; `document.notFound` for whoever may not see it. Takes no locks. */
export function articleDesk(person: Person, id: number): Promise<Result<ArticleDesk>> {
  return inTransaction<ArticleDesk>(person, async (scope) => {
    const article = await loadArticle(scope, id)
    if (!article) return notFound()
    const story = { article, translations: await loadTranslationsOf(scope, id) }
    const grounds = await groundsOf(scope, story)
    const facts = articleFactsOf(story, grounds)
    if (!canSeeArticle({ actor: person.actor, article: facts, now: scope.at })) return notFound()
    return ok(await deskOf(scope, story, facts, grounds))
  })
}

async function deskOf(
  scope: Scope,
  { article, translations }: LockedStory,
  facts: ArticleFacts,
  grounds: Grounds,
): Promise<ArticleDesk> {
  const { id, content, revision, sources: citations, equivalences } = article
  return {
    id,
    content,
    base: baseOf(content, revision),
    facts,
    details: detailsOf(article),
    citations,
    sources: await citedSources(scope, citations),
    images: await imagesOf(scope, content),
    threads: await threadsOfArticle(scope, id),
    lastWriter: await lastWriterOf(scope, article),
    live: article.live === null ? null : (grounds.arabic?.content ?? null),
    equivalences,
    written: article.live === null ? [] : writtenEnglish(grounds, translations),
    withdrawnLanguages: [...grounds.editions.values()]
      .filter((one) => one.withdrawnAt)
      .map(({ language }) => language),
    missedSchedule: await missedScheduleOf(scope, article),
    choices: await choicesOf(scope),
  }
}

function detailsOf({
  topics,
  release,
  embargoUntil,
  publishAt,
  dueAt,
  byline,
  writer,
}: ArticleRecord): DeskDetails {
  return { topics, release, embargoUntil, publishAt, dueAt, byline, writer }
}
