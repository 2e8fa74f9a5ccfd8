import { bodyIn, type Encoding, type StoredPage } from './storedPage'

interface Asked {
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
}

/** An answer in terms of HTTP; `body` is null for 304. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer | null
}

/** An ETag names bytes: each packing of a page has its own. */
const suffixes = { br: '-br', gzip: '-gz', identity: '' } as const
const quick = '-q'

/** The answer to a GET for a page: the smallest encoding that is accepted, 304 where it is known already. */
export function negotiate(page: StoredPage, { acceptEncoding, ifNoneMatch }: Asked): Answer {
  const encoding = encodingFor(page, acceptEncoding)
  const headers = {
    ...page.headers,
    'Cache-Control': cacheControl(page),
    ...(page.isCompressible && { Vary: 'Accept-Encoding' }),
  }
  const known = page.status === 200 ? knownTag(page.etag, ifNoneMatch) : undefined
  if (known) return { status: 304, headers: { ...headers, ETag: known }, body: null }
  const { body, isQuick } = bodyIn(page, encoding)
  const content = {
    ETag: `"${page.etag}${suffixes[encoding]}${isQuick ? quick : ''}"`,
    'Content-Type': page.type,
    'Content-Length': String(body.length),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  }
  return { status: page.status, headers: { ...headers, ...content }, body }
}

function cacheControl({ status, maxAge }: StoredPage): string {
  if (status === 404) return 'no-store'
  return `public, max-age=${maxAge}, s-maxage=1, stale-while-revalidate=5, stale-if-error=600`
}

function encodingFor({ isCompressible }: StoredPage, acceptEncoding = ''): Encoding {
  if (!isCompressible) return 'identity'
  const accepted = new Map(acceptEncoding.split(',').map(readPreference))
  const isAccepted = (name: Encoding) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return (['br', 'gzip'] as const).find(isAccepted) ?? 'identity'
}

function readPreference(item: string): [name: string, quality: number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, quality ? Number(quality.slice(2)) : 1]
}

/** The tag by which the asker knows this content, in whatever packing. */
function knownTag(etag: string, ifNoneMatch: string | undefined): string | undefined {
  if (!ifNoneMatch) return undefined
  if (ifNoneMatch.trim() === '*') return `"${etag}"`
  const known = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''))
  return known.find((tag) => tag.startsWith(`"${etag}`))
}
