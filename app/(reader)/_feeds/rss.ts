import type { Feed, Item } from './feed'
import { element, type Markup, textElement, xmlDocument } from './xml'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** A time as RFC 822 has it, with a year of four digits. */
const rfc822 = (iso: string): string => new Date(iso).toUTCString()

/** A feed as RSS 2.0. */
export function rssOf({ language, title, subtitle, url, self, updated, items }: Feed): string {
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...namespaces },
      element(
        'channel',
        {},
        textElement('title', title),
        textElement('link', url),
        textElement('description', subtitle),
        textElement('language', language),
        textElement('lastBuildDate', rfc822(updated)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
        ...items.map(itemOf),
      ),
    ),
  )
}

function itemOf({ id, url, pair, title, summary, published, updated, authors, topics }: Item): Markup {
  return element(
    'item',
    {},
    textElement('title', title),
    textElement('link', url),
    element('guid', { isPermaLink: 'false' }, id),
    summary === '' ? null : textElement('description', summary),
    textElement('pubDate', rfc822(published)),
    textElement('atom:updated', updated),
    ...authors.map((name) => textElement('dc:creator', name)),
    ...topics.map(({ name }) => textElement('category', name)),
    pair &&
      element('atom:link', { rel: 'alternate', type: 'text/html', hreflang: pair.language, href: pair.url }),
  )
}
