import { EMPTY_TARGET } from './hashRuns'
import { isSameSources } from './openRow'
import type { Row, SeenArabic, SourceRef, Work } from './types'

/** The Arabic that a row's English was made from. */
export function seenIn({ sources, texts }: SeenArabic): SeenArabic {
  return { sources, texts }
}

/** The Arabic that a row's English (or its omission) was made from, where that is not the Arabic of now. */
export function otherArabic(row: Pick<Row, 'sourceRefs' | 'target'>, work: Work | null): SeenArabic | null {
  const isMade = work !== null && row.target !== EMPTY_TARGET
  return isMade && !isSameSources(work.sources, row.sourceRefs) ? seenIn(work) : null
}

export function hasEnglish({ state, target }: Work): boolean {
  return target !== EMPTY_TARGET && state !== 'omitted'
}

/** What is to be kept of the Arabic that a row stood on, when `current` takes its place. */
export function earlierThan(current: SeenArabic, previous: Work | null): Pick<Work, 'earlier'> {
  if (!previous) return {}
  const isReplaced = hasEnglish(previous) && !isSameSources(current.sources, previous.sources)
  const earlier = isReplaced ? seenIn(previous) : previous.earlier
  return earlier ? { earlier } : {}
}

/** The Arabic that a row goes back to when the one of now is taken out again; a row that is stale already stays so. */
export function goingBack(work: Work, row: Pick<Row, 'sourceRefs'>): SeenArabic | null {
  const isStale = hasEnglish(work) && !isSameSources(work.sources, row.sourceRefs)
  return isStale ? seenIn(work) : (work.earlier ?? null)
}

export interface SeenPart {
  ref: SourceRef
  text: string
}

/** One by one, so that Arabic which was seen in several rows can be put together. */
export function partsOf({ sources, texts }: SeenArabic): SeenPart[] {
  return sources.map((ref) => ({ ref, text: texts[ref[0]] ?? '' }))
}
