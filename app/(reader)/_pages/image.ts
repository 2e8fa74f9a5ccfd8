import path from 'node:path'
import type { Payload } from 'payload'
import { mediaTag, storyTag } from '@/newsroom/editions/tags'
import { personOf } from '@/newsroom/person'
import { loadImageFile } from '@/newsroom/queries/reader/imageFile'
import type { Answer } from '../_cache/negotiate'
import type { Rendered } from '../_cache/render'
import { mediaFile } from '../_site/mediaFile'
import type { Visit } from '../_site/visit'

/** Browsers keep an image for ten minutes; we and proxies forget it with the last story that shows it. */
const maxAge = 600

interface Wanted {
  media: number
  width: number
  format: 'webp' | 'avif'
}

function wantedBy(file: string): Wanted | null {
  const [, media, width, format] = /^([1-9]\d{0,8})-([1-9]\d{0,4})\.(webp|avif)$/.exec(file) ?? []
  if (!media || !width) return null
  return { media: Number(media), width: Number(width), format: format === 'avif' ? 'avif' : 'webp' }
}

/** An image in one width, where a live story shows it. */
export async function imageFile({ payload, params: { file = '' }, tags }: Visit): Promise<Rendered> {
  const wanted = wantedBy(file)
  const found = wanted && (await loadImageFile(payload, wanted))
  if (!found || found.articles.length === 0) return { is: 'missing' }
  const body = await mediaFile(payload, found.filename)
  if (!body) return { is: 'missing' }
  tags.add(mediaTag(wanted.media))
  for (const article of found.articles) tags.add(storyTag(article))
  return {
    is: 'page',
    page: { status: 200, type: typeOf(found.filename), body, headers: imageHeaders, maxAge },
  }
}

/** An image that no live story shows: only for people who are signed in, and nobody keeps it. */
export async function deskImage(
  payload: Payload,
  { file, cookie }: { file: string; cookie: string | undefined },
): Promise<Answer | null> {
  const wanted = wantedBy(file)
  if (!wanted || !cookie) return null
  const { user } = await payload.auth({ headers: asOwnPage(cookie) })
  if (user?.collection !== 'users' || !personOf(payload, user)) return null
  const found = await loadImageFile(payload, wanted)
  if (!found) return null
  const body = await mediaFile(payload, found.filename)
  if (!body) return null
  const headers = {
    ...imageHeaders,
    'Content-Type': typeOf(found.filename),
    'Content-Length': String(body.length),
    'Cache-Control': 'private, no-store',
  }
  return { status: 200, headers, body }
}

/** Payload takes its cookie only from our own pages, and not every browser says that an image is asked for by one. */
function asOwnPage(cookie: string): Headers {
  return new Headers({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' })
}

const imageHeaders = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

const types: Record<string, string> = {
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
}

function typeOf(filename: string): string {
  return types[path.extname(filename).toLowerCase()] ?? 'application/octet-stream'
}
