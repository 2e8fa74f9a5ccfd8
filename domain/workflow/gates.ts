import type { ArticleFacts, Instant } from './facts'
import { refusal } from './refusals'
import type { Refusal } from './types'

/** Whether the embargo still holds at `now`. Its very instant is already free. */
export function isEmbargoed(story: Pick<ArticleFacts, 'embargoUntil'>, now: Instant): boolean {
  return story.embargoUntil !== null && Date.parse(now) < Date.parse(story.embargoUntil)
}

export function embargoIsOver(story: Pick<ArticleFacts, 'embargoUntil'>, now: Instant): Refusal | null {
  if (!isEmbargoed(story, now)) return null
  return refusal('article.embargoed', { details: { until: story.embargoUntil } })
}

/** A stage action is taken on what the person saw. Callers that only ask leave `revision` out. */
export function revisionIsCurrent(current: number, seen: number | undefined): Refusal | null {
  if (seen === undefined || seen === current) return null
  return refusal('revision.stale', { details: { current, seen } })
}

export function reasonIsGiven(reason: string | undefined): Refusal | null {
  return isBlank(reason) ? refusal('reason.missing') : null
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
