import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

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
  /** Whether anybody can ask for as many such pages as they like, as for searches. */
  isPassing?: boolean
}

/** A page with everything that an answer needs. */
export interface StoredPage extends Omit<Page, 'body'> {
  identity: Buffer
  /** What was asked for so far: see `bodyIn`. */
  packed: Partial<Record<Packing, Packed>>
  /** Images are as small as they get. */
  isCompressible: boolean
  /** Of the content, without quotes and without the encoding's suffix. */
  etag: string
  /** What it takes in memory, with its compressed bodies. */
  bytes: number
}

type Packing = Exclude<Encoding, 'identity'>

interface Packed {
  body: Buffer
  /** Whether it was made in a hurry, for the reader who waited for the page to be made. */
  isQuick: boolean
}

/** A page and its compressed bodies: brotli and gzip together save two thirds of themselves. */
const withCompressed = 1.75

/** Names a page's content. Nothing is compressed before somebody asks: a page may be purged sooner than that. */
export function storedPage({ body, ...page }: Page): StoredPage {
  const isCompressible = !page.type.startsWith('image/')
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const bytes = Math.ceil(body.length * (isCompressible ? withCompressed : 1)) + 1024
  return { ...page, identity: body, packed: {}, isCompressible, etag, bytes }
}

/**
 * The body in an encoding, and whether it is the small one. Who asks first gets a quick packing; for those who ask
 * again it is packed well, once, beside the server's work.
 */
export function bodyIn(page: StoredPage, encoding: Encoding): Packed {
  if (encoding === 'identity') return { body: page.identity, isQuick: false }
  const packed = page.packed[encoding]
  if (!packed) return remember(page, encoding, { body: quickly[encoding](page.identity), isQuick: true })
  if (packed.isQuick) packWell(page, encoding)
  return packed
}

function remember(page: StoredPage, encoding: Packing, packed: Packed): Packed {
  page.packed[encoding] = packed
  return packed
}

const underway = new WeakMap<StoredPage, Set<Packing>>()

function packWell(page: StoredPage, encoding: Packing): void {
  const own = underway.get(page) ?? new Set()
  if (own.has(encoding)) return
  underway.set(page, own.add(encoding))
  well[encoding](page.identity).then(
    (body) => remember(page, encoding, { body, isQuick: false }),
    (error) => console.error(error),
  )
}

/** A window of 64 kB: pages are smaller, and a larger one costs seven times the work without saving a byte. */
const brotli = (quality: number, { length }: Buffer) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: 16,
  },
})

const quickly: Record<Packing, (body: Buffer) => Buffer> = {
  br: (body) => brotliCompressSync(body, brotli(2, body)),
  gzip: (body) => gzipSync(body, { level: 1 }),
}

const slowBrotli = promisify<Buffer, ReturnType<typeof brotli>, Buffer>(brotliCompress)
const slowGzip = promisify<Buffer, { level: number }, Buffer>(gzip)

const well: Record<Packing, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => slowBrotli(body, brotli(9, body)),
  gzip: (body) => slowGzip(body, { level: 9 }),
}
