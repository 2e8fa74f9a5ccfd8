import type { ArticleFacts, Instant, TranslationFacts } from './facts'
import { embargoIsOver, reasonIsGiven } from './gates'
import { needsReopening, readinessOf } from './readiness'
import { firstRefusal, refusal } from './refusals'
import { hasRole } from './roles'
import {
  findingsAreSettled,
  rowsAreApproved,
  rowsAreDone,
  rowsAreExplained,
  rowsHaveTheirArabic,
} from './rowGates'
import type { Actor, ActorOrSystem, Refusal, TranslationAction } from './types'

export interface TranslationInput {
  revision?: number
  reason?: string
  /** `assign`: whom. */
  assignee?: Actor
}

export interface TranslationQuestion {
  translation: TranslationFacts
  article: ArticleFacts
  action: TranslationAction
  actor: ActorOrSystem
  now: Instant
  input?: TranslationInput
}

type Gate = (question: TranslationQuestion) => Refusal | null

/** What must be true of the story itself before the action. */
const gates: Partial<Record<TranslationAction, Gate[]>> = {
  submit: [
    ({ translation }) => rowsAreDone(translation.rows),
    ({ translation }) => rowsAreExplained(translation.rows),
    ({ translation }) => findingsAreSettled(translation.blockingFindings),
  ],
  approve: [
    ({ translation }) => rowsHaveTheirArabic(readinessOf(translation.rows)),
    ({ translation }) => rowsAreApproved(readinessOf(translation.rows)),
    hasNoChangeRequests,
  ],
  publish: [mayGoOut],
  reinstate: [mayGoOut],
  reopen: [systemHasCause],
}

/** What the person must say with the action. */
const demands: Partial<Record<TranslationAction, Gate[]>> = {
  assign: [namesTranslator],
  requestChanges: [namesChanges],
  withdraw: [({ input }) => reasonIsGiven(input?.reason)],
}

/** The first gate of the story that is shut. */
export function translationGate(question: TranslationQuestion): Refusal | null {
  return firstRefusal((gates[question.action] ?? []).map((gate) => () => gate(question)))
}

/** The first thing that the person still has to say. */
export function translationDemand(question: TranslationQuestion): Refusal | null {
  return firstRefusal((demands[question.action] ?? []).map((demand) => () => demand(question)))
}

function mayGoOut({ translation, article, now }: TranslationQuestion): Refusal | null {
  return firstRefusal([
    () => (article.hasLive ? null : refusal('translation.articleNotLive')),
    () => embargoIsOver(article, now),
    () => rowsHaveTheirArabic(translation.againstLive),
    () => rowsAreApproved(translation.againstLive),
  ])
}

function hasNoChangeRequests({
  translation: { openChangeRequests: open },
}: TranslationQuestion): Refusal | null {
  return open === 0 ? null : refusal('translation.changeRequestsOpen', { details: { count: open } })
}

function namesChanges({ translation }: TranslationQuestion): Refusal | null {
  return translation.openChangeRequests > 0 ? null : refusal('changeRequest.missing')
}

function namesTranslator({ input }: TranslationQuestion): Refusal | null {
  if (!input?.assignee) return refusal('assignee.missing')
  return hasRole(input.assignee, 'translator') ? null : refusal('assignee.notTranslator')
}

/** A person may reopen at will, the system only when the Arabic has left a row behind. */
function systemHasCause({ translation, actor }: TranslationQuestion): Refusal | null {
  if (actor !== 'system' || needsReopening(translation.rows)) return null
  return refusal('translation.nothingToReopen')
}
