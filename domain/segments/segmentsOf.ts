import { countWords } from '@/domain/text/words'
import type { ArticleContent, SegmentId } from './document'
import { hashRuns } from './hashRuns'
import { memo } from './memo'
import { type Place, placesOf } from './placesOf'
import type { Segment } from './types'

/**
 * The translatable units of an article in reading order. A place without text is none (an empty standfirst needs no
 * translation), except the title, which every story must have in every language.
 */
export function segmentsOf(content: ArticleContent): Segment[] {
  return [...laidOut(content).segments.values()]
}

/** The places of an article and the segments among them, by id in reading order. */
export interface LaidOut {
  places: Place[]
  segments: Map<SegmentId, Segment>
}

const known = new WeakMap<ArticleContent, LaidOut>()

/** The same for the same object every time: contents are never changed, and one is asked for its rows again and again. */
export function laidOut(content: ArticleContent): LaidOut {
  const before = known.get(content)
  if (before) return before
  const places = placesOf(content)
  const segments = new Map(places.filter(isSegment).map((place) => [place.id, segmentOf(place)]))
  known.set(content, { places, segments })
  return { places, segments }
}

export function isSegment({ id, text }: Place): boolean {
  return id === 'title' || text.trim() !== ''
}

const wordsOf = memo(countWords)

export function segmentOf(place: Place): Segment {
  return { ...place, hash: hashRuns(place.runs), words: wordsOf(place.text) }
}
