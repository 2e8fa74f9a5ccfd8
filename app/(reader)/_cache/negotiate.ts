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

const suffixes = { br: '-br', gzip: '-gz', identity: '' } as const

/** The answer to a GET for a page: the smallest encoding that is accepted, 304 where it is known already. */
export function negotiate(page: StoredPage, { acceptEncoding, ifNoneMatch }: Asked): Answer {
  const encoding = encodingFor(page, acceptEncoding)
  const headers = {
    ...page.headers,
    ETag: `"${page.etag}${suffixes[encoding]}"`,
    'Cache-Control': cacheControl(page),
    ...(page.isCompressible && { Vary: 'Accept-Encoding' }),
  }
  if (page.status === 200 && matches(page.etag, ifNoneMatch)) return { status: 304, headers, body: null }
  const body = bodyIn(page, encoding)
  const content = {
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

function matches(etag: string, ifNoneMatch: string | undefined): boolean {
  if (!ifNoneMatch) return false
  const known = ifNoneMatch.split(',').map((item) => item.trim().replace(/^W\//, ''))
  return known.includes('*') || Object.values(suffixes).some((suffix) => known.includes(`"${etag}${suffix}"`))
}
