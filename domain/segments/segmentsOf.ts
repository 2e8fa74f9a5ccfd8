import { countWords } from '@/domain/text/words'
import type { ArticleContent } from './document'
import { hashRuns } from './hashRuns'
import { memo } from './memo'
import { type Place, placesOf } from './placesOf'
import type { Segment } from './types'

/**
 * The translatable units of an article in reading order. A place without text is none (an empty standfirst needs no
 * translation), except the title, which every story must have in every language.
 */
export function segmentsOf(content: ArticleContent): Segment[] {
  return placesOf(content).filter(isSegment).map(segmentOf)
}

export function isSegment({ id, text }: Place): boolean {
  return id === 'title' || text.trim() !== ''
}

const wordsOf = memo(countWords)

export function segmentOf(place: Place): Segment {
  return { ...place, hash: hashRuns(place.runs), words: wordsOf(place.text) }
}
