import { type ArticleEffect, articleEffects } from './articleEffects'
import { type ArticleQuestion, articleDemand, articleGate } from './articleGates'
import { type ArticleParty, type ArticleTransition, articleTransitions } from './articleTable'
import { revisionIsCurrent } from './gates'
import { canSeeArticle } from './policies/article'
import { accept, firstRefusal, refusal, refuse } from './refusals'
import { isEditor, isWriterOf } from './roles'
import { findTransition } from './table'
import type { ActorOrSystem, ArticleStage, Refusal, Result } from './types'

export interface ArticleDecision {
  to: ArticleStage
  effects: ArticleEffect[]
}

/**
 * Whether this person may take this action on this article now, and what follows from it. Asked by the verbs
 * under the row lock; nothing is changed here. Refusals name the rule (`refusals.ts`).
 */
export function decideArticle(question: ArticleQuestion): Result<ArticleDecision> {
  const { line, refusal: shut } = permittedLine(question)
  if (!line) return refuse(shut)
  const closed = firstRefusal([
    () => revisionIsCurrent(question.article.revision, question.input?.revision),
    () => articleGate(question),
    () => articleDemand(question),
  ])
  return closed ? refuse(closed) : accept({ to: line.to, effects: articleEffects(question) })
}

/**
 * For buttons: `offered` when the table lets this person act at this stage, `shut` naming the gate that is still
 * closed. What she would have to say with the action (a reason, a time) is not asked.
 */
export function probeArticle(question: ArticleQuestion): { offered: boolean; shut: Refusal | null } {
  const { line } = permittedLine(question)
  return line ? { offered: true, shut: articleGate(question) } : { offered: false, shut: null }
}

type Permission = { line: ArticleTransition; refusal: null } | { line: null; refusal: Refusal }

function permittedLine({ article, action, actor, now }: ArticleQuestion): Permission {
  if (actor !== 'system' && !canSeeArticle({ actor, article, now })) return no(refusal('document.hidden'))
  const found = findTransition({
    kind: 'article',
    lines: articleTransitions,
    stage: article.stage,
    action,
    is: (party) => isArticleParty(party, actor, article),
  })
  if (!found.line) return no(found.refusal ?? refusal('stage.wrong'))
  if (found.line.needs === 'liveEdition' && !article.hasLive) return no(refusal('article.notLive'))
  if (found.line.needs === 'neverPublished' && article.everPublished)
    return no(refusal('article.wasPublished'))
  return { line: found.line, refusal: null }
}

function isArticleParty(party: ArticleParty, actor: ActorOrSystem, article: { writer: number }): boolean {
  if (party === 'system') return actor === 'system'
  return party === 'editor' ? isEditor(actor) : isWriterOf(actor, article)
}

function no(reason: Refusal): Permission {
  return { line: null, refusal: reason }
}
