import { bidiControls, joiners, tatweel } from './characters'
import { ingest } from './ingest'

export const segmentKeyVersion = 1

/**
 * The text of a segment's hash: ingest, less bidi controls, joiners and tatweel, any run of whitespace as one space.
 * Quotes, dots, harakat and the space before punctuation count. Idempotent.
 *
 * A space at either end stays, because runs of one segment are joined: trim the ends of the whole, not of a run.
 */
export function segmentKey(text: string): string {
  return ingest(text)
    .replace(bidiControls, '')
    .replace(joiners, '')
    .replace(tatweel, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
}
