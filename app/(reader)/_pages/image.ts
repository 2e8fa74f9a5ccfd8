import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { imagePath } from '@/newsroom/editions/paths'
import { articleTag, mediaTag } from '@/newsroom/editions/tags'
import { personOf } from '@/newsroom/person'
import { loadImageFile } from '@/newsroom/queries/reader/imageFile'
import { settings } from '@/newsroom/settings'
import { type Rendered, servePage, type Tags } from '../_cache/render'
import { payloadHere } from './payload'
import { serveNotFound } from './serve'

interface Wanted {
  media: number
  width: number
}

/** Browsers keep an image for ten minutes; we and proxies forget it with the last story that shows it. */
const maxAge = 600

/** An image in one width: for everybody where a live story shows it, else only for people who are signed in. */
export async function serveImage(request: Request, wanted: Wanted): Promise<Response> {
  const answer = await servePage(request, imagePath(wanted.media, wanted.width), async (tags) =>
    publicImage(await payloadHere(), wanted, tags),
  )
  if (answer.status !== 404) return answer
  return (await deskImage(request, wanted)) ?? serveNotFound(request)
}

async function publicImage(payload: Payload, { media, width }: Wanted, tags: Tags): Promise<Rendered> {
  const file = await loadImageFile(payload, { media, width })
  if (!file || file.articles.length === 0)
    return { is: 'answer', response: new Response(null, { status: 404 }) }
  tags.add(mediaTag(media))
  for (const article of file.articles) tags.add(articleTag(article))
  const body = await readFile(path.join(settings.mediaDir, file.filename))
  return {
    is: 'page',
    page: { status: 200, type: typeOf(file.filename), body, headers: imageHeaders, maxAge },
  }
}

async function deskImage(request: Request, { media, width }: Wanted): Promise<Response | null> {
  const payload = await payloadHere()
  const { user } = await payload.auth({ headers: asOwnPage(request.headers) })
  if (user?.collection !== 'users' || !personOf(payload, user)) return null
  const file = await loadImageFile(payload, { media, width })
  if (!file) return null
  const body = await readFile(path.join(settings.mediaDir, file.filename))
  const headers = {
    ...imageHeaders,
    'Content-Type': typeOf(file.filename),
    'Cache-Control': 'private, no-store',
  }
  return new Response(new Uint8Array(body), { headers })
}

/** Payload takes its cookie only from our own pages, and not every browser says that an image is asked for by one. */
function asOwnPage(headers: Headers): Headers {
  const asked = new Headers(headers)
  asked.set('Sec-Fetch-Site', 'same-origin')
  asked.delete('Origin')
  return asked
}

const imageHeaders = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

const types: Record<string, string> = {
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
}

function typeOf(filename: string): string {
  return types[path.extname(filename).toLowerCase()] ?? 'application/octet-stream'
}
