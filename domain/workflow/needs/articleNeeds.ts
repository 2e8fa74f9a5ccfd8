import { isEmbargoed } from '../gates'
import { canSeeArticle } from '../policies/article'
import { isEditor, isWriterOf } from '../roles'
import type { Actor } from '../types'
import type { ArticleSummary } from './summaries'

export interface ArticleSituation {
  article: ArticleSummary
  actor: Actor
  now: string
}

/** Why an article waits for somebody, most pressing first. */
export type ArticleNeedReason =
  | 'article.changesRequested'
  | 'article.toApprove'
  | 'article.readyToPublish'
  | 'article.readyToSchedule'
  | 'article.waitsForTranslations'
  | 'article.scheduled'
  | 'article.draft'

/** The button of the row in Today: what the person does about it. */
export type ArticleNeedAction = 'continue' | 'decide' | 'publish' | 'schedule' | 'open' | 'finish'

interface Rule {
  reason: ArticleNeedReason
  action: ArticleNeedAction
  applies: (situation: ArticleSituation) => boolean
}

const rules: Rule[] = [
  {
    reason: 'article.changesRequested',
    action: 'continue',
    applies: ({ article, actor }) => article.stage === 'changesRequested' && isWriterOf(actor, article),
  },
  {
    reason: 'article.toApprove',
    action: 'decide',
    applies: ({ article, actor }) =>
      article.stage === 'inReview' &&
      isEditor(actor) &&
      (article.selfApproval || !article.authors.includes(actor.id)),
  },
  {
    reason: 'article.waitsForTranslations',
    action: 'open',
    applies: (situation) => isApproved(situation) && waitsForTranslations(situation.article),
  },
  {
    reason: 'article.readyToSchedule',
    action: 'schedule',
    applies: (situation) => isApproved(situation) && isEmbargoed(situation.article, situation.now),
  },
  { reason: 'article.readyToPublish', action: 'publish', applies: isApproved },
  {
    reason: 'article.scheduled',
    action: 'open',
    applies: ({ article, actor }) => article.stage === 'scheduled' && isEditor(actor),
  },
  {
    reason: 'article.draft',
    action: 'finish',
    applies: ({ article, actor }) => article.stage === 'draft' && isWriterOf(actor, article),
  },
]

/** The first reason for which this article waits for this person, or null. */
export function articleNeed(situation: ArticleSituation): Pick<Rule, 'reason' | 'action'> | null {
  if (!canSeeArticle(situation)) return null
  const rule = rules.find(({ applies }) => applies(situation))
  return rule ? { reason: rule.reason, action: rule.action } : null
}

function isApproved({ article, actor }: ArticleSituation): boolean {
  return article.stage === 'approved' && isEditor(actor)
}

function waitsForTranslations({ release, translations }: ArticleSummary): boolean {
  const done = ['approved', 'published', 'withdrawn']
  return release === 'together' && translations.some(({ stage }) => !done.includes(stage))
}
