import type { Rendered } from '../_cache/render'

interface XmlPage {
  type: 'application/atom+xml' | 'application/rss+xml' | 'application/xml'
  xml: string
  lifetimeMs?: number
  isPassing?: boolean
}

/** A document for machines as the page cache takes it; should a browser open it, it loads nothing. */
export function xmlPage({ type, xml, lifetimeMs, isPassing }: XmlPage): Rendered {
  return {
    is: 'page',
    page: {
      status: 200,
      type: `${type}; charset=utf-8`,
      body: Buffer.from(xml),
      headers: { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' },
      maxAge: 0,
      ...(lifetimeMs !== undefined && { lifetimeMs }),
      ...(isPassing && { isPassing }),
    },
  }
}
