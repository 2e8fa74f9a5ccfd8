import { penalised, penaltiesOf } from '@/domain/memory/penalties'
import {
  type Compared,
  comparedText,
  differInNumbersOnly,
  leastScore,
  type SameNeighbours,
  scoreCompared,
} from '@/domain/memory/scoreMatch'
import { substituteNumbers } from '@/domain/memory/substituteNumbers'
import type { Span } from '@/domain/quality/types'
import type { OfferedUnit } from './currentUnits'
import type { Wanted } from './exactUnits'
import type { MemoryMatch } from './types'

/** The Arabic in hand, ready to be compared with many units. */
export interface InHand extends Wanted {
  compared: Compared
  /** The stretch of the row that it is; null for the whole row. */
  part: Span | null
}

export const inHand = (wanted: Wanted, part: Span | null): InHand => ({
  ...wanted,
  compared: comparedText(wanted.text),
  part,
})

/** Its numbers could not be put in: somebody has to. */
const otherNumbersLeft = 95

function sameNeighbours(unit: OfferedUnit, { previousKey, nextKey }: Wanted): SameNeighbours {
  const isBefore = unit.previousKey === previousKey
  const isAfter = unit.nextKey === nextKey
  if (isBefore && isAfter) return 2
  return isBefore || isAfter ? 1 : 0
}

interface English {
  target: string
  substituted: Span[]
  score: number
}

function englishFor(unit: OfferedUnit, wanted: InHand): English {
  const candidate = comparedText(unit.source)
  const neighbours = sameNeighbours(unit, wanted)
  const score = scoreCompared({ source: wanted.compared, candidate, neighbours })
  const asItIs = { target: unit.target, substituted: [], score }
  if (!differInNumbersOnly(wanted.compared, candidate)) return asItIs
  const put = substituteNumbers({ wanted: wanted.text, source: unit.source, target: unit.target })
  return put ? { ...put, score } : { ...asItIs, score: otherNumbersLeft }
}

/** A unit as a match for the Arabic in hand; null where it is not enough alike. */
export function matchOf(unit: OfferedUnit, wanted: InHand): MemoryMatch | null {
  const { target, substituted, score } = englishFor(unit, wanted)
  const { id, source, origin, reviewed, corrected, byName, learnedAt, article, title } = unit
  const penalties = penaltiesOf({ origin, isCorrected: corrected, isReviewed: reviewed })
  const left = penalised(score, penalties)
  if (left < leastScore) return null
  const { part } = wanted
  return {
    unit: id,
    score: left,
    penalties,
    source,
    target,
    substituted,
    part,
    origin,
    byName,
    learnedAt,
    article,
    title,
  }
}

const byRank = (a: MemoryMatch, b: MemoryMatch): number =>
  b.score - a.score || Number(a.part !== null) - Number(b.part !== null) || b.unit - a.unit

/** Matches best first, each English once for each stretch. */
export function ranked(matches: readonly MemoryMatch[], most: number): MemoryMatch[] {
  const seen = new Set<string>()
  return [...matches]
    .sort(byRank)
    .filter(({ part, target }) => {
      const said = `${part?.start ?? ''} ${target.trim()}`
      if (seen.has(said)) return false
      seen.add(said)
      return true
    })
    .slice(0, most)
}
