import { blocksOf } from './blocks'
import type { ArticleContent, SegmentId } from './document'

interface Picture {
  media: number
  /** The segment that speaks for the picture: its caption, or its alternative text where it has none. */
  segment: SegmentId
  text: string
}

/** A picture that stands in its old place with another file. */
export interface ReplacedPicture {
  segment: SegmentId
  before: string
  after: string
}

/** The places whose picture is another one now. Their captions and alternative texts are told by themselves. */
export function replacedPictures(live: ArticleContent, working: ArticleContent): ReplacedPicture[] {
  const old = picturesOf(live)
  return [...picturesOf(working)].flatMap(([place, now]) => {
    const before = old.get(place)
    if (!before || before.media === now.media) return []
    return [{ segment: now.segment, before: before.text, after: now.text }]
  })
}

function picturesOf({ leadImage, body }: ArticleContent): Map<string, Picture> {
  const lead = leadImage ? [pictureAt('lead', 'lead', leadImage.media, leadImage)] : []
  const inBody = blocksOf(body).map(({ node }) =>
    node.type === 'upload' ? pictureAt(node.id, `image:${node.id}`, node.value, node.fields) : null,
  )
  return new Map([...lead, ...inBody].flatMap((found) => (found ? [found] : [])))
}

function pictureAt(
  place: string,
  prefix: string,
  media: number | null,
  { caption, alt }: { caption: string; alt: string },
): [string, Picture] | null {
  if (media === null) return null
  const part = caption.trim() === '' ? 'alt' : 'caption'
  return [place, { media, segment: `${prefix}:${part}`, text: part === 'alt' ? alt : caption }]
}
