import { countWords } from '@/domain/text/words'
import { isCreditLine, mayBeNameAndPlace } from './byline'
import type { Chunk } from './chunksOf'
import { isNoHeadline } from './headlineLine'
import { type FoundCaption, isCreditAlone, readCaption } from './readCaption'
import { readDateline, readSoleSource, readWholeDateline } from './readDateline'
import { hasSubheadShape, isQuotation, minTitleWords, opensSpeech } from './shapes'
import type { BlockKind, NamedSource } from './types'

type Register = readonly NamedSource[]

/** Where a block stands. */
export interface Place {
  /** Nothing of the story stands before it but pictures. */
  isFirst: boolean
  isLast: boolean
  /** No paragraph stands before it but, under a headline, a short one. */
  isOpening: boolean
  /** No paragraph stands before it. */
  isAboveText: boolean
  /** Whether the block after it could be the headline. */
  isBeforeTitle: boolean
}

/**
 * Credits of known agencies count only on a block that stands alone: a first or a run-on paragraph may end in one. A
 * first block is a caption when a headline follows it.
 */
export function captionOf(chunk: Chunk, text: string, place: Place, register: Register): FoundCaption | null {
  const isFree = !place.isFirst || place.isBeforeTitle
  return readCaption(text, chunk.isAlone && isFree ? register : [])
}

/** `روسيا - الشرق الأوسط: دور جديد`: alone and short above a text, it is a headline that names a source by chance. */
const isShortHead = ({ isAlone }: Chunk, text: string, { isFirst, isLast }: Place): boolean =>
  isAlone && isFirst && !isLast && hasSubheadShape(text) && !text.includes('(')

const isDateline = (text: string, { isFirst, isAboveText }: Place, register: Register): boolean =>
  readWholeDateline(text, register) !== null ||
  (isAboveText && !isFirst && readSoleSource(text, register) !== null)

const isNoTitle = (text: string): boolean => isCreditLine(text) || isCreditAlone(text) || opensSpeech(text)

/** What a block is, by its shape and by where it stands. */
export function kindOf(chunk: Chunk, text: string, place: Place, register: Register): BlockKind {
  if (chunk.isFurniture) return 'omit'
  if (chunk.isItem) return 'item'
  if ((place.isBeforeTitle || !chunk.isHeadline) && captionOf(chunk, text, place, register)) {
    if (!place.isOpening || !readWholeDateline(text, register)) return 'image'
  }
  if (chunk.isHeadline) return 'headline'
  if (place.isOpening && isDateline(text, place, register)) return 'dateline'
  if (place.isOpening && readDateline(text, register))
    return isShortHead(chunk, text, place) ? 'headline' : 'paragraph'
  if (!chunk.isAlone || !hasSubheadShape(text) || isNoTitle(text)) return 'paragraph'
  if (place.isFirst) return isNoHeadline(text, register) ? 'paragraph' : 'headline'
  if (place.isAboveText && (mayBeNameAndPlace(text) || countWords(text) < minTitleWords)) return 'paragraph'
  if (isQuotation(text)) return 'quote'
  return place.isLast ? 'paragraph' : 'subhead'
}
