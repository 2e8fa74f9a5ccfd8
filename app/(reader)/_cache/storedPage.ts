import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** What a render yields for the cache. */
export interface Page {
  status: 200 | 404 | 410
  type: string
  body: Buffer
  /** Headers besides those of type, length, encoding, caching and ETag. */
  headers: Record<string, string>
  tags: string[]
  /** For browsers; shared caches get seconds in any case. */
  maxAge: number
  /** How long the page may be kept, in milliseconds; for ever (until a purge) where it is not given. */
  lifetimeMs?: number
}

/** A page with everything that an answer needs. */
export interface StoredPage extends Omit<Page, 'body'> {
  /** What was asked for so far: see `bodyIn`. */
  bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>>
  /** Images are as small as they get. */
  isCompressible: boolean
  /** Of the content, without quotes and without the encoding's suffix. */
  etag: string
  /** What it takes in memory, with its compressed bodies. */
  bytes: number
}

/** A page and its compressed bodies: brotli and gzip together save two thirds of themselves. */
const withCompressed = 1.75

/** Names a page's content. Nothing is compressed before somebody asks: a page may be purged sooner than that. */
export function storedPage({ body, ...page }: Page): StoredPage {
  const isCompressible = !page.type.startsWith('image/')
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const bytes = Math.ceil(body.length * (isCompressible ? withCompressed : 1)) + 1024
  return { ...page, bodies: { identity: body }, isCompressible, etag, bytes }
}

/** The body in an encoding, compressed once: a millisecond when it is first asked for. */
export function bodyIn({ bodies }: StoredPage, encoding: Encoding): Buffer {
  bodies[encoding] ??= compressed[encoding](bodies.identity)
  return bodies[encoding]
}

/** A window of 64 kB: pages are smaller, and a larger one costs seven times the work without saving a byte. */
const brotliWindow = 16

const compressed: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body: Buffer) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        [constants.BROTLI_PARAM_LGWIN]: brotliWindow,
      },
    }),
  gzip: (body: Buffer) => gzipSync(body, { level: 9 }),
  identity: (body: Buffer) => body,
}
