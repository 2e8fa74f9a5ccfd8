import type { SentencePair } from '@/domain/memory/pairSentences'

/** A place in one of the two texts of a row. */
export interface PlaceInRow {
  side: 'source' | 'target'
  offset: number
}

/** A pair of sentences, seen from one side. */
export interface PairUnder {
  side: PlaceInRow['side']
  of: SentencePair
}

/** The pair of sentences in which a place lies; one between two sentences belongs to the later. */
export function pairUnder(pairs: readonly SentencePair[], place: PlaceInRow | null): PairUnder | null {
  if (!place) return null
  const of = pairs.find((pair) => place.offset <= pair[place.side].end) ?? pairs.at(-1)
  return of ? { side: place.side, of } : null
}
