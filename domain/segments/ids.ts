import type { BlockId, SegmentId } from './document'

/** What a segment id names. */
export type SegmentName =
  | { of: 'field'; field: 'title' | 'standfirst' | 'dateline' | 'slug' }
  | { of: 'image'; image: string; text: 'caption' | 'alt' }
  | { of: 'block'; bid: BlockId }
  | { of: 'attribution'; bid: BlockId }

const FIELDS = ['title', 'standfirst', 'dateline', 'slug'] as const

/** Reads a segment id; null for anything else. The lead image's id is `lead`. */
export function readSegmentId(id: SegmentId): SegmentName | null {
  const field = FIELDS.find((name) => name === id)
  if (field) return { of: 'field', field }
  const image = /^(?:image:([^:]+)|(lead)):(caption|alt)$/.exec(id)
  if (image) return { of: 'image', image: image[1] ?? 'lead', text: image[3] === 'alt' ? 'alt' : 'caption' }
  const block = /^body:([^:]+)(:by)?$/.exec(id)
  if (!block?.[1]) return null
  return { of: block[2] ? 'attribution' : 'block', bid: block[1] }
}

/** Whether the segment's English stands in the body rather than in a field. */
export function isBodySegment(id: SegmentId): boolean {
  return id.startsWith('body:') && id.length > 'body:'.length && !id.includes(':', 'body:'.length)
}
