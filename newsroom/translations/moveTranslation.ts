import { decideTranslation, type TranslationDecision } from '@/domain/workflow/decideTranslation'
import type { Actor, Result, TranslationAction, TranslationStage } from '@/domain/workflow/types'
import { articleFactsOf } from '../facts/articleFacts'
import { groundsOf } from '../facts/grounds'
import { rowsOfWork } from '../facts/rows'
import { translationFactsOf } from '../facts/translationFacts'
import { activeActor } from '../people/activeActor'
import { notFound, ok } from '../refuse'
import { articleOfTranslation, type LockedStory, lockStory } from '../stories/load'
import type { TranslationRecord } from '../stories/types'
import { storeArticle } from '../stories/write'
import { openThread } from '../threads/openThread'
import { type Hand, inTransaction, type Scope } from '../transaction'
import { assigneesOf } from './assignees'
import { storeMovedTranslation } from './change'
import { carryOut } from './effects'
import type { TranslationMove, TranslationMoveInput } from './move'
import { reopenIfBehind } from './reopenIfBehind'
import { tellOfMove } from './tellOfMove'

export interface MovedTranslation {
  stage: TranslationStage
  revision: number
}

interface Request {
  id: number
  action: TranslationAction
  input: TranslationMoveInput
}

interface Locked {
  story: LockedStory
  translation: TranslationRecord
}

/** Locks a translation with its story; null when it is not there. */
export async function lockTranslation(scope: Scope, id: number): Promise<Locked | null> {
  const article = await articleOfTranslation(scope, id)
  const story = article === null ? null : await lockStory(scope, article)
  const translation = story?.translations.find((one) => one.id === id)
  return story && translation ? { story, translation } : null
}

async function assigneeOf(scope: Scope, id: number | undefined): Promise<Actor | undefined> {
  return id === undefined ? undefined : ((await activeActor(scope, id)) ?? undefined)
}

async function openRequests(scope: Scope, { story, translation }: Locked, input: TranslationMoveInput) {
  for (const { row, text, quote, side, offset } of input.requests ?? []) {
    if (!text.trim()) continue
    await openThread(scope, {
      article: story.article.id,
      translation: translation.id,
      row,
      quote: quote ?? null,
      side: side ?? null,
      offset: offset ?? null,
      kind: 'changeRequest',
      text,
    })
  }
}

async function carryOutDecision(
  scope: Scope,
  locked: Locked,
  request: Request,
  decision: TranslationDecision,
) {
  const { story, translation } = locked
  const { action, input } = request
  const grounds = await groundsOf(scope, story)
  const reviewer = action === 'approve' && scope.user ? scope.user.id : translation.reviewer
  const dueAt = input.dueAt === undefined ? translation.dueAt : input.dueAt
  const move: TranslationMove = {
    scope,
    story,
    grounds,
    input,
    translation: { ...translation, stage: decision.to, reviewer, dueAt },
    checksArabic: false,
  }
  for (const effect of decision.effects) await carryOut(move, effect)
  const { note, reason, correctionNote } = input
  const moved = await storeMovedTranslation(scope, {
    before: translation,
    after: move.translation,
    action,
    rows: rowsOfWork(story.article, grounds, move.translation),
    data: { note, reason, correctionNote, translator: move.translation.translator },
  })
  await storeArticle(scope, { ...story.article, assignees: assigneesOf(story, move.translation) })
  await tellOfMove(scope, { action, input, translation: moved, requested: grounds.requestedRows })
  if (!move.checksArabic || !grounds.base) return moved
  const { equivalences } = story.article
  return reopenIfBehind(scope, { arabic: grounds.base, equivalences, translation: moved })
}

/** Takes an action of the translation's table: claim, submit, approve, publish… in one transaction. */
export function moveTranslation(hand: Hand, request: Request): Promise<Result<MovedTranslation>> {
  return inTransaction(hand, async (scope) => {
    const locked = await lockTranslation(scope, request.id)
    if (!locked) return notFound()
    if (request.action === 'requestChanges') await openRequests(scope, locked, request.input)
    const grounds = await groundsOf(scope, locked.story)
    const { translator, ...input } = request.input
    const decision = decideTranslation({
      translation: translationFactsOf(locked.story, grounds, locked.translation),
      article: articleFactsOf(locked.story, grounds),
      action: request.action,
      actor: scope.actor,
      now: scope.at,
      input: { ...input, assignee: await assigneeOf(scope, translator) },
    })
    if (!decision.ok) return decision
    const { stage, revision } = await carryOutDecision(scope, locked, request, decision.value)
    return ok({ stage, revision })
  })
}
