import type { ArticleContent } from '@/domain/segments/document'
import type { Media } from '@/payload-types'
import type { Scope } from '../transaction'
import type { PrintedImage } from './types'

interface Place {
  id: string
  media: number
}

/** Where the article shows images: the lead and the images of the body, in reading order. */
export function imagePlacesOf(content: ArticleContent): Place[] {
  const lead = content.leadImage?.media ? [{ id: 'lead', media: content.leadImage.media }] : []
  const body = content.body.root.children.flatMap((node) =>
    node.type === 'upload' ? [{ id: node.id, media: node.value }] : [],
  )
  return [...lead, ...body]
}

function widthsIn(media: Media, format: 'image/webp' | 'image/avif'): number[] {
  const sizes = Object.values(media.sizes ?? {}).filter((size) => size?.filename && size.mimeType === format)
  return sizes.flatMap((size) => size?.width ?? [])
}

function ascending(widths: number[]): number[] {
  return [...new Set(widths)].filter((width) => width > 0).sort((a, b) => a - b)
}

function imageFrom(place: Place, media: Media): PrintedImage {
  return {
    ...place,
    width: media.width ?? 0,
    height: media.height ?? 0,
    widths: ascending([...widthsIn(media, 'image/webp'), media.width ?? 0]),
    avif: ascending(widthsIn(media, 'image/avif')),
    credit: { ar: media.creditAr ?? '', en: media.creditEn || media.creditAr || '' },
    focalX: media.focalX ?? 50,
    focalY: media.focalY ?? 50,
  }
}

/** The article's images as printed: sizes, credit and focal point by place. */
export async function printedImages(scope: Scope, content: ArticleContent): Promise<PrintedImage[]> {
  const places = imagePlacesOf(content)
  if (places.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'media',
    where: { id: { in: places.map(({ media }) => media) } },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
    pagination: false,
  })
  return places.flatMap((place) =>
    docs.filter(({ id }) => id === place.media).map((media) => imageFrom(place, media)),
  )
}
