import { type ArticleDecision, decideArticle } from '@/domain/workflow/decideArticle'
import type { ArticleAction, ArticleStage, Result } from '@/domain/workflow/types'
import { articleFactsOf } from '../facts/articleFacts'
import { groundsOf } from '../facts/grounds'
import { notify } from '../notifications/notify'
import { recordEvent } from '../record/event'
import { keepArticle } from '../record/revision'
import { notFound, ok } from '../refuse'
import { type LockedStory, lockStory } from '../stories/load'
import { storeArticle } from '../stories/write'
import { openThread } from '../threads/openThread'
import { type Hand, inTransaction, type Scope } from '../transaction'
import { carryOut } from './effects'
import type { ArticleMove, MoveInput } from './move'

export interface Moved {
  stage: ArticleStage
  revision: number
}

interface Request {
  id: number
  action: ArticleAction
  input: MoveInput
}

async function storeMoved(move: ArticleMove, action: string): Promise<void> {
  const { scope, article } = move
  const kept = await keepArticle(scope, article, action)
  await storeArticle(scope, move.setsBase ? { ...article, base: kept } : article)
}

async function recordMove(move: ArticleMove, action: string): Promise<void> {
  const { scope, before, article, input } = move
  const { note, reason, publishAt, alone, correctionNote } = input
  await recordEvent(scope, {
    kind: `article.${action}`,
    article: article.id,
    data: { from: before.article.stage, to: article.stage, note, reason, publishAt, alone, correctionNote },
  })
}

async function keepNote({ scope, article, input }: ArticleMove, action: ArticleAction): Promise<void> {
  if (action !== 'requestChanges' || !input.note?.trim()) return
  await openThread(scope, { article: article.id, kind: 'note', text: input.note })
}

/** A story that comes back with changes asked for: its writer hears of it. */
async function tellWriter({ scope, article, input }: ArticleMove, action: ArticleAction): Promise<void> {
  if (action !== 'requestChanges' || article.writer === null) return
  const excerpt = input.note?.trim() || null
  await notify(scope, [article.writer], { kind: 'returned', article: article.id, excerpt })
}

/** Carries out a decision inside a transaction that holds the story's locks. */
export async function carryOutDecision(
  scope: Scope,
  story: LockedStory,
  { action, decision, input }: { action: ArticleAction; decision: ArticleDecision; input: MoveInput },
): Promise<Moved> {
  const { article, translations } = story
  const move: ArticleMove = {
    scope,
    before: story,
    grounds: await groundsOf(scope, story),
    input,
    article: { ...article, revision: article.revision + 1, stage: decision.to },
    translations,
    setsBase: false,
  }
  for (const effect of decision.effects) await carryOut(move, effect)
  await storeMoved(move, action)
  await recordMove(move, action)
  await keepNote(move, action)
  await tellWriter(move, action)
  return { stage: move.article.stage, revision: move.article.revision }
}

/**
 * Takes an action of the article's table: submit, approve, publish, retract… The decision is the domain's, under
 * the lock; everything that follows from it is one transaction.
 */
export function moveArticle(hand: Hand, { id, action, input }: Request): Promise<Result<Moved>> {
  return inTransaction(hand, async (scope) => {
    const story = await lockStory(scope, id)
    if (!story) return notFound()
    const article = articleFactsOf(story, await groundsOf(scope, story))
    const decision = decideArticle({ article, action, actor: scope.actor, now: scope.at, input })
    if (!decision.ok) return decision
    return ok(await carryOutDecision(scope, story, { action, decision: decision.value, input }))
  })
}
