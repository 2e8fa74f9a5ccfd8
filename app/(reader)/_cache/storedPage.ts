import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

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
  bodies: Partial<Record<Encoding, Buffer>>
  /** Of the content, without quotes and without the encoding's suffix. */
  etag: string
  bytes: number
}

/** Compresses a page and names its content. Images are as small as they get. */
export async function storedPage({ body, ...page }: Page): Promise<StoredPage> {
  const bodies = page.type.startsWith('image/') ? { identity: body } : await encodings(body)
  const bytes = Object.values(bodies).reduce((sum, each) => sum + each.length, 1024)
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return { ...page, bodies, etag, bytes }
}

/** A window of 64 kB: pages are smaller, and a larger one costs seven times the work without saving a byte. */
const brotliWindow = 16

async function encodings(body: Buffer): Promise<StoredPage['bodies']> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants
  const quality = {
    params: {
      [BROTLI_PARAM_QUALITY]: 9,
      [BROTLI_PARAM_SIZE_HINT]: body.length,
      [BROTLI_PARAM_LGWIN]: brotliWindow,
    },
  }
  const [br, gz] = await Promise.all([brotli(body, quality), gzipped(body, { level: 9 })])
  return { identity: body, br, gzip: gz }
}
