import { blocksOf, idOf, isTextBlock } from '@/domain/segments/blocks'
import type { ArticleContent } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'

type HeadField = 'title' | 'standfirst' | 'dateline'
type ImagePart = 'caption' | 'alt'

/** A place of the article that holds words. `lead` is the image at its head. */
export type Spot =
  | { in: 'field'; field: HeadField }
  | { in: 'image'; id: string; part: ImagePart }
  | { in: 'block'; bid: string }
  | { in: 'by'; bid: string }

export interface SpotText {
  spot: Spot
  text: string
}

export const leadImageId = 'lead'

/** Every text of an article in the order in which it stands on the sheet. */
export function spotsOf(content: ArticleContent): SpotText[] {
  const { title, standfirst, dateline, leadImage } = content
  const field = (name: HeadField, text: string): SpotText => ({ spot: { in: 'field', field: name }, text })
  return [
    field('title', title),
    field('standfirst', standfirst),
    field('dateline', dateline),
    ...(leadImage ? imageSpots(leadImageId, leadImage) : []),
    ...bodySpots(content),
  ].filter(({ text }) => text !== '')
}

function bodySpots({ body }: ArticleContent): SpotText[] {
  return blocksOf(body).flatMap(({ node }): SpotText[] => {
    const id = idOf(node) ?? ''
    if (!isTextBlock(node)) return imageSpots(id, node.fields)
    return [
      { spot: { in: 'block', bid: id }, text: plainTextOf(node) },
      { spot: { in: 'by', bid: id }, text: node.$?.by ?? '' },
    ]
  })
}

function imageSpots(id: string, texts: Record<ImagePart, string>): SpotText[] {
  return (['caption', 'alt'] as const).map((part) => ({ spot: { in: 'image', id, part }, text: texts[part] }))
}

/** A name for a spot, the same for the same place. */
export function spotKey(spot: Spot): string {
  if (spot.in === 'field') return spot.field
  return spot.in === 'image' ? `image ${spot.id} ${spot.part}` : `${spot.in} ${spot.bid}`
}

/** Whether a spot stands above the body, outside the history of undo. */
export function isInHead(spot: Spot): boolean {
  return spot.in === 'field' || (spot.in === 'image' && spot.id === leadImageId)
}
