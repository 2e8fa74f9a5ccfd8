import type { Feed, Item } from './feed'
import { element, type Markup, textElement, xmlDocument } from './xml'

const namespace = 'http://www.w3.org/2005/Atom'

/** A feed as Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  const { language, title, subtitle, site, url, self, updated, items } = feed
  return xmlDocument(
    element(
      'feed',
      { xmlns: namespace, 'xml:lang': language },
      textElement('id', self),
      textElement('title', title),
      textElement('subtitle', subtitle),
      textElement('updated', updated),
      element('author', {}, textElement('name', site)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
      ...items.map((item) => entryOf(item, feed)),
    ),
  )
}

function entryOf(item: Item, { language }: Feed): Markup {
  const { id, url, pair, title, summary, published, updated, authors, topics } = item
  return element(
    'entry',
    {},
    textElement('id', id),
    textElement('title', title),
    summary === '' ? null : textElement('summary', summary),
    textElement('published', published),
    textElement('updated', updated),
    ...authors.map((name) => element('author', {}, textElement('name', name))),
    ...topics.map(({ slug, name }) => element('category', { term: slug, label: name })),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    pair && element('link', { rel: 'alternate', type: 'text/html', hreflang: pair.language, href: pair.url }),
  )
}
