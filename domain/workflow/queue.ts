import type { DocumentId } from './facts'
import type { TranslationStage } from './types'

/** In these stages a translation waits for a translator's hand: it stands in the queue. */
export const queuedStages = [
  'waiting',
  'translating',
  'changesRequested',
] as const satisfies readonly TranslationStage[]

export const isQueued = (stage: TranslationStage): boolean => queuedStages.some((one) => one === stage)

/**
 * The queue after one was put before another, or at the end of those that have a place: who has one stays ahead of who
 * has none, and everything ahead of the one that was moved gets a place. `queue` is the order of now; `placed` how many
 * at its head have a place. Answers the ids that have a place from now on, in order.
 */
export function queueAfter({
  queue,
  placed,
  moved,
  before,
}: {
  queue: readonly DocumentId[]
  placed: number
  moved: DocumentId
  before: DocumentId | null
}): DocumentId[] {
  const wasPlaced = queue.indexOf(moved) < placed
  const others = queue.filter((id) => id !== moved)
  const at = before === null ? others.length : others.indexOf(before)
  const next = [...others.slice(0, at), moved, ...others.slice(at)]
  const placedOthers = placed - (wasPlaced ? 1 : 0)
  return next.slice(0, Math.max(at + 1, placedOthers + 1))
}

/** Between which two something is to stand; null: nobody. */
export interface Between {
  before: DocumentId | null
  after: DocumentId | null
}

/**
 * Before which one something goes that is to stand between two, null for the end: before the one, or where that has left
 * the queue meanwhile, right behind the other. Undefined where both have left it. `queue` is without what is moved.
 */
export function nextAt(
  queue: readonly DocumentId[],
  { before, after }: Between,
): DocumentId | null | undefined {
  if (before !== null && queue.includes(before)) return before
  if (after !== null && queue.includes(after)) return queue[queue.indexOf(after) + 1] ?? null
  return before === null ? null : undefined
}
