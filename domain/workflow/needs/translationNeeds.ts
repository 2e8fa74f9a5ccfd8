import { isEmbargoed } from '../gates'
import { canSeeTranslation } from '../policies/translation'
import { hasRole, isEditor, isReviewer, isTranslatorOf } from '../roles'
import type { ArticleSituation } from './articleNeeds'
import type { TranslationSummary } from './summaries'

export interface TranslationSituation extends ArticleSituation {
  translation: TranslationSummary
}

/** Why a translation waits for somebody, most pressing first. */
export type TranslationNeedReason =
  | 'translation.reopened'
  | 'translation.changesRequested'
  | 'translation.toReview'
  | 'translation.inWork'
  | 'translation.changesPending'
  | 'translation.readyToPublish'
  | 'translation.stale'
  | 'translation.missing'
  | 'translation.toAssign'
  | 'translation.toClaim'

export type TranslationNeedAction =
  | 'openRows'
  | 'continue'
  | 'review'
  | 'followUp'
  | 'publish'
  | 'assign'
  | 'claim'

interface Rule {
  reason: TranslationNeedReason
  action: TranslationNeedAction
  applies: (situation: TranslationSituation) => boolean
}

const rules: Rule[] = [
  { reason: 'translation.reopened', action: 'openRows', applies: isReopened },
  {
    reason: 'translation.changesRequested',
    action: 'continue',
    applies: ({ translation, actor }) =>
      translation.stage === 'changesRequested' && isTranslatorOf(actor, translation),
  },
  { reason: 'translation.toReview', action: 'review', applies: waitsForReview },
  {
    reason: 'translation.inWork',
    action: 'continue',
    applies: ({ translation, actor }) =>
      translation.stage === 'translating' && isTranslatorOf(actor, translation),
  },
  {
    reason: 'translation.changesPending',
    action: 'followUp',
    applies: ({ translation, actor }) =>
      translation.stage === 'changesRequested' && isReviewer(actor) && translation.reviewer === actor.id,
  },
  { reason: 'translation.readyToPublish', action: 'publish', applies: isReadyToPublish },
  {
    reason: 'translation.stale',
    action: 'assign',
    applies: (situation) => wantsTranslator(situation) && situation.translation.hasLive,
  },
  {
    reason: 'translation.missing',
    action: 'assign',
    applies: (situation) => wantsTranslator(situation) && situation.article.hasLive,
  },
  { reason: 'translation.toAssign', action: 'assign', applies: wantsTranslator },
  {
    reason: 'translation.toClaim',
    action: 'claim',
    applies: ({ translation, actor }) => translation.stage === 'waiting' && hasRole(actor, 'translator'),
  },
]

/** The first reason for which this translation waits for this person, or null. */
export function translationNeed(situation: TranslationSituation): Pick<Rule, 'reason' | 'action'> | null {
  const isGone = situation.article.stage === 'retracted' || situation.article.stage === 'trashed'
  if (isGone || !canSeeTranslation(situation)) return null
  const rule = rules.find(({ applies }) => applies(situation))
  return rule ? { reason: rule.reason, action: rule.action } : null
}

function isReopened({ translation, actor }: TranslationSituation): boolean {
  const { stage, hasLive, progress } = translation
  return stage === 'translating' && isTranslatorOf(actor, translation) && hasLive && progress.stale > 0
}

/** A reviewer who was named keeps it to herself; nobody reviews what she translates. */
function waitsForReview({ translation, actor }: TranslationSituation): boolean {
  if (translation.stage !== 'inReview' || !isReviewer(actor) || translation.translator === actor.id)
    return false
  return translation.reviewer === null || translation.reviewer === actor.id
}

function isReadyToPublish({ translation, article, actor, now }: TranslationSituation): boolean {
  return translation.stage === 'approved' && isEditor(actor) && article.hasLive && !isEmbargoed(article, now)
}

function wantsTranslator({ translation, actor }: TranslationSituation): boolean {
  const { stage, translator } = translation
  const isIdle = stage === 'waiting' || (translator === null && isInWork(stage))
  return isIdle && isEditor(actor)
}

function isInWork(stage: TranslationSummary['stage']): boolean {
  return stage === 'translating' || stage === 'changesRequested'
}
