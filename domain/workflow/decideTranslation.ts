import { revisionIsCurrent } from './gates'
import { canSeeTranslation } from './policies/translation'
import { accept, firstRefusal, refusal, refuse } from './refusals'
import { hasRole, isEditor, isReviewer, isTranslatorOf } from './roles'
import { findTransition } from './table'
import { type TranslationEffect, translationEffects } from './translationEffects'
import { type TranslationQuestion, translationDemand, translationGate } from './translationGates'
import { type TranslationParty, type TranslationTransition, translationTransitions } from './translationTable'
import type { ActorOrSystem, Refusal, Result, TranslationStage } from './types'

export interface TranslationDecision {
  to: TranslationStage
  effects: TranslationEffect[]
}

/**
 * Whether this person may take this action on this translation now, and what follows from it. Asked by the verbs
 * under the row lock; nothing is changed here. Rows are approved by `decideRowApproval`.
 */
export function decideTranslation(question: TranslationQuestion): Result<TranslationDecision> {
  const { line, refusal: shut } = permittedLine(question)
  if (!line) return refuse(shut)
  const closed = firstRefusal([
    () => revisionIsCurrent(question.translation.revision, question.input?.revision),
    () => translationGate(question),
    () => translationDemand(question),
  ])
  return closed ? refuse(closed) : accept({ to: line.to, effects: translationEffects(question) })
}

/** For buttons: see `probeArticle`. */
export function probeTranslation(question: TranslationQuestion): { offered: boolean; shut: Refusal | null } {
  const { line } = permittedLine(question)
  return line ? { offered: true, shut: translationGate(question) } : { offered: false, shut: null }
}

type Permission = { line: TranslationTransition; refusal: null } | { line: null; refusal: Refusal }

function permittedLine({ translation, article, action, actor, now }: TranslationQuestion): Permission {
  if (actor !== 'system' && !canSeeTranslation({ actor, translation, article, now })) {
    return no(refusal('document.hidden'))
  }
  if (article.stage === 'trashed') return no(refusal('article.trashed'))
  const found = findTransition({
    kind: 'translation',
    lines: translationTransitions,
    stage: translation.stage,
    action,
    is: (party) => isTranslationParty(party, actor, translation),
  })
  if (!found.line) return no(found.refusal ?? refusal('stage.wrong'))
  if (found.line.needs === 'liveEdition' && !translation.hasLive) return no(refusal('translation.notLive'))
  return { line: found.line, refusal: null }
}

function isTranslationParty(
  party: TranslationParty,
  actor: ActorOrSystem,
  translation: { translator: number | null },
): boolean {
  if (party === 'system') return actor === 'system'
  if (party === 'editor') return isEditor(actor)
  if (party === 'reviewer') return isReviewer(actor)
  return party === 'translator' ? hasRole(actor, 'translator') : isTranslatorOf(actor, translation)
}

function no(reason: Refusal): Permission {
  return { line: null, refusal: reason }
}
