import { serveImage } from '@/app/(reader)/_pages/image'
import { serveNotFound } from '@/app/(reader)/_pages/serve'

export const dynamic = 'force-dynamic'

const name = /^([1-9]\d{0,8})-([1-9]\d{0,4})\.webp$/

export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params
  const [, media, width] = name.exec(file) ?? []
  if (!media || !width) return serveNotFound(request)
  return serveImage(request, { media: Number(media), width: Number(width) })
}
