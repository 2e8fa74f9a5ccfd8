import type { DocumentId, Instant } from '../facts'
import { isQueued } from '../queue'
import type { Actor } from '../types'
import { type ArticleNeedAction, type ArticleNeedReason, articleNeed } from './articleNeeds'
import type { ArticleSummary, TranslationSummary } from './summaries'
import { type TranslationNeedAction, type TranslationNeedReason, translationNeed } from './translationNeeds'
import { type Calendar, type Urgency, urgencies, urgencyOf } from './urgency'

export type NeedReason = ArticleNeedReason | TranslationNeedReason
export type NeedAction = ArticleNeedAction | TranslationNeedAction

/** One row of Today: a document that waits for this person, why, and what she does about it. */
export interface Need {
  kind: 'article' | 'translation'
  id: DocumentId
  article: DocumentId
  reason: NeedReason
  action: NeedAction
  dueAt: Instant | null
  urgency: Urgency
  /** Its place in the queue of translations, where a chief gave it one. */
  place: number | null
}

/** Without a deadline these are for today: readers see what is wrong, or a colleague waits. */
const forToday = new Set<NeedReason>([
  'article.changesRequested',
  'article.toApprove',
  'article.readyToPublish',
  'translation.reopened',
  'translation.changesRequested',
  'translation.toReview',
  'translation.readyToPublish',
  'translation.stale',
])

/**
 * What waits for this person, the most urgent first: by section (overdue, today, this week, later), in it as a chief
 * has ordered the queue, then by time, things without a deadline last. `articles` are those that may concern her; what she may not see is left out.
 */
export function whatNeedsMe({
  actor,
  articles,
  ...calendar
}: { actor: Actor; articles: ArticleSummary[] } & Calendar): Need[] {
  return articles.flatMap((article) => needsOf(article, actor, calendar)).sort(bySectionAndTime)
}

function needsOf(article: ArticleSummary, actor: Actor, calendar: Calendar): Need[] {
  const situation = { article, actor, now: calendar.now }
  const own = articleNeed(situation)
  const needs = own ? [place({ ...own, kind: 'article', id: article.id, article }, calendar)] : []
  for (const translation of article.translations) {
    const need = translationNeed({ ...situation, translation })
    if (need)
      needs.push(place({ ...need, kind: 'translation', id: translation.id, article, translation }, calendar))
  }
  return needs
}

interface Placing extends Pick<Need, 'kind' | 'id' | 'reason' | 'action'> {
  article: ArticleSummary
  translation?: TranslationSummary
}

function place({ article, translation, ...need }: Placing, calendar: Calendar): Need {
  const dueAt = need.reason === 'article.scheduled' ? article.publishAt : (translation ?? article).dueAt
  const isPressing = dueAt === null && forToday.has(need.reason)
  const queued = translation && isQueued(translation.stage) ? translation.place : null
  return {
    ...need,
    article: article.id,
    dueAt,
    place: queued,
    urgency: isPressing ? 'today' : urgencyOf(dueAt, calendar),
  }
}

function bySectionAndTime(one: Need, other: Need): number {
  return (
    urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
    (one.place ?? Number.MAX_SAFE_INTEGER) - (other.place ?? Number.MAX_SAFE_INTEGER) ||
    timeOf(one) - timeOf(other) ||
    one.article - other.article
  )
}

function timeOf({ dueAt }: Need): number {
  return dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt)
}
