import type { ArticleContent } from '@/domain/segments/document'
import type { Media } from '@/payload-types'
import type { Scope } from '../../transaction'

/** An image file as the editor shows it. */
export interface DeskImage {
  id: number
  url: string
  width: number
  height: number
  alt: string
  caption: string
  credit: string
}

export function deskImageOf(media: Media): DeskImage {
  return {
    id: media.id,
    url: media.sizes?.w960?.url ?? media.url ?? '',
    width: media.width ?? 0,
    height: media.height ?? 0,
    alt: media.altAr ?? '',
    caption: media.captionAr ?? '',
    credit: media.creditAr ?? '',
  }
}

/** The images that stand in a text. */
export async function imagesOf(scope: Scope, { leadImage, body }: ArticleContent): Promise<DeskImage[]> {
  const inBody = body.root.children.flatMap((child) => (child.type === 'upload' ? [child.value] : []))
  const ids = [...new Set([...inBody, ...(leadImage?.media ? [leadImage.media] : [])])]
  if (ids.length === 0) return []
  const { docs } = await scope.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  return docs.map(deskImageOf)
}
