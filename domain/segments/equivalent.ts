import type { Hash, SegmentId } from './document'
import type { Equivalence } from './types'
import { unionFind } from './unionFind'

/** The name of the class of texts to which a segment's hash belongs: equal names mean equivalent texts. */
export type ClassOf = (segment: SegmentId, hash: Hash) => string

/** Whether two texts of a segment are the same or differ only by changes that an editor called minor. */
export function equivalent(
  a: Hash,
  b: Hash,
  segment: SegmentId,
  equivalences: readonly Equivalence[],
): boolean {
  if (a === b) return true
  const classOf = classesOf(equivalences.filter((known) => known.segment === segment))
  return classOf(segment, a) === classOf(segment, b)
}

/** All classes at once, for many comparisons. */
export function classesOf(equivalences: readonly Equivalence[]): ClassOf {
  const groups = unionFind()
  const key = (segment: SegmentId, hash: Hash) => `${segment} ${hash}`
  for (const { segment, from, to } of equivalences) groups.join(key(segment, from), key(segment, to))
  return (segment, hash) => groups.find(key(segment, hash))
}
