import { bidOf, blocksOf, type FlatBlock } from './blocks'
import type { ArticleContent, SegmentId } from './document'
import { plainTextOf } from './plainTextOf'
import { runsOf, runsOfText } from './runsOf'
import type { Run, SegmentKind } from './types'

/** A place of the Arabic where a segment is or, while its text is empty, could be. */
export interface Place {
  id: SegmentId
  kind: SegmentKind
  text: string
  runs: Run[]
}

/** All places of an article in reading order; an attribution follows its block, a caption stands at its image. */
export function placesOf(content: ArticleContent): Place[] {
  const { title, standfirst, dateline, slug, leadImage, body } = content
  return [
    field('title', 'title', title),
    field('standfirst', 'standfirst', standfirst),
    field('dateline', 'dateline', dateline),
    field('slug', 'slug', slug),
    ...(leadImage ? imagePlaces('lead', leadImage) : []),
    ...blocksOf(body).flatMap(blockPlaces),
  ]
}

function field(id: SegmentId, kind: SegmentKind, text: string): Place {
  return { id, kind, text, runs: runsOfText(text) }
}

function imagePlaces(prefix: string, { caption, alt }: { caption: string; alt: string }): Place[] {
  return [field(`${prefix}:caption`, 'caption', caption), field(`${prefix}:alt`, 'alt', alt)]
}

function blockPlaces({ node }: FlatBlock): Place[] {
  const bid = bidOf(node)
  if (node.type === 'upload' || node.type === 'block') return imagePlaces(`image:${bid}`, node.fields)
  const id = `body:${bid}`
  const own: Place = { id, kind: kindOf(node), text: plainTextOf(node), runs: runsOf(node) }
  return [own, field(`${id}:by`, 'attribution', node.$?.by ?? '')]
}

function kindOf(node: { type: string; tag?: 'h2' | 'h3' }): SegmentKind {
  if (node.type === 'heading') return node.tag ?? 'h2'
  if (node.type === 'quote') return 'quote'
  return node.type === 'listitem' ? 'item' : 'paragraph'
}
