import { languages } from '@/domain/workflow/languages'
import { newsSitemapPath, searchPath, sitemapIndexPath } from '@/newsroom/editions/paths'
import { settings } from '@/newsroom/settings'
import type { Rendered } from '../_cache/render'

/** The newsroom's own rooms, and pages without end. */
const closed = ['/desk', '/admin', '/api', ...languages.map(searchPath)]

const rules = [
  'User-agent: *',
  ...closed.map((path) => `Disallow: ${path}`),
  '',
  ...[sitemapIndexPath, newsSitemapPath].map((path) => `Sitemap: ${settings.origin}${path}`),
  '',
].join('\n')

/** What crawlers leave alone, and where they find the rest. */
export async function robots(): Promise<Rendered> {
  return {
    is: 'page',
    page: {
      status: 200,
      type: 'text/plain; charset=utf-8',
      body: Buffer.from(rules),
      headers: { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' },
      maxAge: 0,
    },
  }
}
