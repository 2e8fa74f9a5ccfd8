import { type ArticleDecision, decideArticle } from './decideArticle'
import type { ArticleFacts, Instant } from './facts'
import { accept, refuse } from './refusals'
import type { Result } from './types'

/**
 * What becomes of a scheduled article at its time. The gates run again: it is published, or it falls back to
 * approved and the editors are told why. Refused only when there is nothing to do yet.
 */
export function runSchedule(request: { article: ArticleFacts; now: Instant }): Result<ArticleDecision> {
  const publication = decideArticle({ ...request, action: 'publish', actor: 'system' })
  if (publication.ok || publication.refusal.code === 'publishAt.notYet') return publication
  const fallback = decideArticle({ ...request, action: 'unschedule', actor: 'system' })
  if (!fallback.ok) return refuse(fallback.refusal)
  const notice = { type: 'notifyEditors', refusal: publication.refusal } as const
  return accept({ to: fallback.value.to, effects: [...fallback.value.effects, notice] })
}
