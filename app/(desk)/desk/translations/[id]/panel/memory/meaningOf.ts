import { penaltyPoints } from '@/domain/memory/penalties'
import { exactScore } from '@/domain/memory/scoreMatch'
import type { MemoryMatch } from '@/newsroom/memory/types'

/** What a match's score says, its penalties aside. */
export type Meaning = 'context2' | 'context1' | 'exact' | 'spelling' | 'numbers' | 'alike'

/** How like the Arabic is, before the penalties. */
export function likenessOf({ score, penalties }: Pick<MemoryMatch, 'score' | 'penalties'>): number {
  return penalties.reduce((sum, penalty) => sum + penaltyPoints[penalty], score)
}

export function meaningOf(match: Pick<MemoryMatch, 'score' | 'penalties' | 'substituted'>): Meaning {
  const likeness = likenessOf(match)
  if (likeness >= exactScore + 2) return 'context2'
  if (likeness === exactScore + 1) return 'context1'
  if (likeness === exactScore) return 'exact'
  if (likeness === exactScore - 1) return 'spelling'
  return match.substituted.length > 0 ? 'numbers' : 'alike'
}

/** Whether the Arabic is the same to the letter. */
export function isSameArabic(meaning: Meaning): boolean {
  return meaning === 'context2' || meaning === 'context1' || meaning === 'exact'
}
