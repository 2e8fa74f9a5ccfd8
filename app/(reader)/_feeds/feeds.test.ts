import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { settings } from '@/newsroom/settings'
import { atomOf } from './atom'
import { feedOf } from './feed'
import { rssOf } from './rss'
import { feedEntry, nastyTexts, withoutForbidden } from './testing'

const { origin } = settings
const topic = { id: 1, slug: 'water', ar: 'المياه', en: 'Water' }
const later = { ...feedEntry('ar', { article: 13, publishedAt: '2026-01-15T09:00:00.000Z' }), pairSlug: 'w' }

const arabic = feedOf({
  language: 'ar',
  topic: null,
  path: '/ar/feed.xml',
  entries: [later, feedEntry('ar')],
})
const english = feedOf({ language: 'en', topic, path: '/en/x.xml', entries: [feedEntry('en')] })

describe('Atom', () => {
  test('tells the newest stories of a language, each by an address that its title does not change', () => {
    const feed = parseAtomFeed(atomOf(arabic))
    expect(feed).toMatchObject({
      id: `${origin}/ar/feed.xml`,
      title: { value: 'ترجمان' },
      updated: '2026-01-15T09:00:00.000Z',
      links: [
        { rel: 'self', href: `${origin}/ar/feed.xml` },
        { rel: 'alternate', hreflang: 'ar', href: `${origin}/ar` },
      ],
    })
    expect(feed.entries).toHaveLength(2)
    expect(feed.entries?.[1]).toMatchObject({
      id: `${origin}/ar/12`,
      title: { value: 'الماء يعود إلى هور العذبة' },
      summary: { value: 'ارتفع المنسوب 62 سنتيمتراً.' },
      published: '2026-01-12T06:40:00.000Z',
      updated: '2026-01-14T14:05:00.000Z',
      authors: [{ name: 'ليلى العبدان' }],
      categories: [{ term: 'water', label: 'المياه' }],
      links: [
        { rel: 'alternate', hreflang: 'ar', href: `${origin}/ar/12/${encodeURIComponent('الماء-يعود')}` },
      ],
    })
  })

  test('names the other language where the story is live there', () => {
    const [first, second] = parseAtomFeed(atomOf(arabic)).entries ?? []
    expect(first?.links?.[1]).toMatchObject({ rel: 'alternate', hreflang: 'en', href: `${origin}/en/13/w` })
    expect(second?.links).toHaveLength(1)
  })

  test('of a topic says which', () => {
    const feed = parseAtomFeed(atomOf(english))
    expect(feed.title).toMatchObject({ value: 'Tarjuman: Water' })
    expect(feed.links?.[1]?.href).toBe(`${origin}/en/topics/water`)
    expect(atomOf(english)).toContain('xml:lang="en"')
  })
})

describe('RSS', () => {
  test('tells the same', () => {
    const feed = parseRssFeed(rssOf(arabic))
    expect(feed).toMatchObject({
      title: 'ترجمان',
      link: `${origin}/ar`,
      language: 'ar',
      lastBuildDate: 'Thu, 15 Jan 2026 09:00:00 GMT',
      atom: { links: [{ rel: 'self', href: `${origin}/ar/feed.xml` }] },
    })
    expect(feed.items?.[1]).toMatchObject({
      title: 'الماء يعود إلى هور العذبة',
      link: `${origin}/ar/12/${encodeURIComponent('الماء-يعود')}`,
      guid: { value: `${origin}/ar/12`, isPermaLink: false },
      pubDate: 'Mon, 12 Jan 2026 06:40:00 GMT',
      dc: { creators: ['ليلى العبدان'] },
      categories: [{ name: 'المياه' }],
    })
    expect(feed.items?.[0]?.atom?.links).toMatchObject([{ hreflang: 'en', href: `${origin}/en/13/w` }])
  })
})

test('a feed without stories is a valid feed', () => {
  const empty = feedOf({ language: 'en', topic, path: '/en/x.xml', entries: [] })
  expect(parseAtomFeed(atomOf(empty))).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' })
  expect(parseRssFeed(rssOf(empty))).toMatchObject({ title: 'Tarjuman: Water' })
})

test('titles that mix scripts keep their direction wherever they are shown', () => {
  const titleOf = (title: string) => {
    const feed = feedOf({ language: 'ar', topic: null, path: '/', entries: [feedEntry('ar', { title })] })
    return feed.items[0]?.title
  }
  expect(titleOf('الماء يعود في 2026')).toBe('الماء يعود في 2026')
  expect(titleOf('تقرير Reuters اليوم')).toBe('\u2068تقرير Reuters اليوم\u2069')
  expect(titleOf('Reuters تقول')).toBe('\u2068\u200fReuters تقول\u2069')
})

/** A parser takes space at the ends of a text away, and what XML has no place for was never there. */
const readable = (text: string) => withoutForbidden(text).trim()

test.each(nastyTexts)('the text %j breaks neither format', (text) => {
  const named = { id: 1, slug: 'water', ar: text, en: text }
  const entry = feedEntry('en', {
    title: `x ${text}`,
    standfirst: `x ${text}`,
    writers: [{ ar: '', en: `x ${text}`, profile: null, slug: null }],
    topics: [named],
  })
  const nasty = feedOf({ language: 'en', topic: named, path: '/', entries: [entry, entry] })
  const plain = (value: string | undefined) => value?.replace(/[\u2066-\u2069]/g, '')
  const [atom] = parseAtomFeed(atomOf(nasty)).entries ?? []
  const [rss] = parseRssFeed(rssOf(nasty)).items ?? []
  expect(plain(atom?.title?.value)).toBe(readable(`x ${text}`))
  expect(plain(atom?.summary?.value)).toBe(readable(`x ${text}`))
  expect(plain(rss?.title)).toBe(readable(`x ${text}`))
  expect(atom?.id).toBe(`${origin}/en/12`)
})
