import type { ArticleFacts, Instant } from './facts'
import { embargoIsOver, isBlank, reasonIsGiven } from './gates'
import { planPublication } from './planPublication'
import { planReinstatement } from './planReinstatement'
import { firstRefusal, refusal } from './refusals'
import type { ActorOrSystem, ArticleAction, Refusal } from './types'

/** What the person says with an action. `revision` is the one she saw. */
export interface ArticleInput {
  revision?: number
  note?: string
  reason?: string
  publishAt?: string
  /** Publish the Arabic without waiting for the translations that are released together with it. */
  alone?: boolean
  /** `reinstate`: the languages that come back with the Arabic. */
  languages?: string[]
}

export interface ArticleQuestion {
  article: ArticleFacts
  action: ArticleAction
  actor: ActorOrSystem
  now: Instant
  input?: ArticleInput
}

type Gate = (question: ArticleQuestion) => Refusal | null

/** What must be true of the story itself before the action. */
const gates: Partial<Record<ArticleAction, Gate[]>> = {
  submit: [isComplete],
  approve: [isAnothersWork, isComplete, hasNoChangeRequests],
  schedule: [isComplete],
  publish: [isComplete, isDue, isFree, releaseIsReady],
  reinstate: [isFree],
}

/** What the person must say with the action. */
const demands: Partial<Record<ArticleAction, Gate[]>> = {
  requestChanges: [saysWhatToChange],
  schedule: [namesTime],
  publish: [explainsAlone],
  retract: [({ input }) => reasonIsGiven(input?.reason)],
  reinstate: [languagesAreReady],
}

/** The first gate of the story that is shut. */
export function articleGate(question: ArticleQuestion): Refusal | null {
  return firstRefusal((gates[question.action] ?? []).map((gate) => () => gate(question)))
}

/** The first thing that the person still has to say. */
export function articleDemand(question: ArticleQuestion): Refusal | null {
  return firstRefusal((demands[question.action] ?? []).map((demand) => () => demand(question)))
}

function isComplete({ article }: ArticleQuestion): Refusal | null {
  return article.missing.length === 0 ? null : refusal('article.incomplete', { missing: article.missing })
}

function isAnothersWork({ article, actor }: ArticleQuestion): Refusal | null {
  if (article.selfApproval || actor === 'system' || !article.authors.includes(actor.id)) return null
  return refusal('article.ownWork')
}

function hasNoChangeRequests({ article: { openChangeRequests: open } }: ArticleQuestion): Refusal | null {
  return open === 0 ? null : refusal('article.changeRequestsOpen', { details: { count: open } })
}

function isFree({ article, now }: ArticleQuestion): Refusal | null {
  return embargoIsOver(article, now)
}

function isDue({ article, actor, now }: ArticleQuestion): Refusal | null {
  if (actor !== 'system') return null
  if (article.publishAt === null) return refusal('publishAt.missing')
  return Date.parse(article.publishAt) <= Date.parse(now)
    ? null
    : refusal('publishAt.notYet', { details: { publishAt: article.publishAt } })
}

function releaseIsReady({ article, input }: ArticleQuestion): Refusal | null {
  const plan = planPublication({ article, alone: input?.alone, reason: input?.reason })
  if (plan.ok || plan.refusal.code !== 'release.together') return null
  return plan.refusal
}

function explainsAlone({ article, input }: ArticleQuestion): Refusal | null {
  const plan = planPublication({ article, alone: input?.alone, reason: input?.reason })
  return plan.ok ? null : plan.refusal
}

function languagesAreReady({ article, input }: ArticleQuestion): Refusal | null {
  const plan = planReinstatement(article, input?.languages ?? [])
  return plan.ok ? null : plan.refusal
}

function saysWhatToChange({ article, input }: ArticleQuestion): Refusal | null {
  return article.openChangeRequests > 0 || !isBlank(input?.note) ? null : refusal('note.missing')
}

function namesTime({ article, now, input }: ArticleQuestion): Refusal | null {
  if (isBlank(input?.publishAt)) return refusal('publishAt.missing')
  const publishAt = Date.parse(input?.publishAt ?? '')
  if (Number.isNaN(publishAt)) return refusal('publishAt.invalid')
  if (publishAt <= Date.parse(now)) return refusal('publishAt.past')
  if (article.embargoUntil === null || publishAt >= Date.parse(article.embargoUntil)) return null
  return refusal('publishAt.beforeEmbargo', { details: { until: article.embargoUntil } })
}
