import { Readable } from 'node:stream'
import { ErrorLevel, parseSitemapIndex, XMLToSitemapItemStream } from 'sitemap'
import { expect, test } from 'vitest'
import { settings } from '@/newsroom/settings'
import { nastyTexts } from '../_feeds/testing'
import { robots } from './robots'
import { standingPages } from './standingPages'
import { newsUrlSetOf, sitemapIndexOf, urlSetOf } from './urlSet'

const { origin } = settings

/** The entries of a sitemap, read by a parser that throws on anything that the protocol does not know. */
async function entriesOf(xml: string) {
  const parser = new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false })
  return Readable.from([xml]).pipe(parser).toArray()
}

const site = {
  topics: [{ id: 1, slug: 'المياه', ar: 'المياه', en: 'Water' }],
  about: { ar: '', en: '' },
  correctionPolicy: { ar: '', en: '' },
  contactEmail: '',
  homeLead: null,
  homePicks: [],
}

test('a page that stands in both languages names both, and the Arabic for everybody else', async () => {
  const paths = { ar: '/ar/1/%D9%85', en: '/en/1/m' }
  const links = [
    { lang: 'ar', url: `${origin}/ar/1/%D9%85` },
    { lang: 'en', url: `${origin}/en/1/m` },
    { lang: 'x-default', url: `${origin}/ar/1/%D9%85` },
  ]
  const pages = [{ paths, changedAt: '2026-01-12T06:40:00.000Z' }]
  expect(await entriesOf(urlSetOf('ar', pages))).toMatchObject([
    { url: `${origin}/ar/1/%D9%85`, lastmod: '2026-01-12T06:40:00.000Z', links },
  ])
  expect(await entriesOf(urlSetOf('en', pages))).toMatchObject([{ url: `${origin}/en/1/m`, links }])
})

test('a page of one language names no other', async () => {
  const [entry] = await entriesOf(urlSetOf('ar', [{ paths: { ar: '/ar/1/m' } }]))
  expect(entry).toMatchObject({ url: `${origin}/ar/1/m`, links: [] })
  expect(
    await entriesOf(urlSetOf('en', [{ paths: { ar: '/ar/1/m' } }, { paths: { en: '/en' } }])),
  ).toHaveLength(1)
})

test('the pages that always stand are the fronts, the topics, the registers and what we say about ourselves', async () => {
  const entries = await entriesOf(urlSetOf('en', standingPages(site)))
  expect(entries.map(({ url }) => url.slice(origin.length))).toEqual([
    '/en',
    `/en/topics/${encodeURIComponent('المياه')}`,
    '/en/sources',
    '/en/corrections',
    '/en/about',
  ])
})

test('the index names its files', async () => {
  const xml = sitemapIndexOf([
    { path: '/sitemaps/ar-1.xml', changedAt: '2026-01-12T06:40:00.000Z' },
    { path: '/news-sitemap.xml' },
  ])
  expect(await parseSitemapIndex(Readable.from([xml]))).toMatchObject([
    { url: `${origin}/sitemaps/ar-1.xml`, lastmod: '2026-01-12T06:40:00.000Z' },
    { url: `${origin}/news-sitemap.xml` },
  ])
})

test.each(nastyTexts.filter((text) => text.trim() !== ''))(
  'news are told whatever their title: %j',
  async (title) => {
    const page = {
      path: '/ar/1/m',
      site: 'ترجمان',
      language: 'ar' as const,
      publishedAt: '2026-01-12T06:40:00.000Z',
    }
    const [entry] = await entriesOf(newsUrlSetOf([{ ...page, title: `x ${title}` }]))
    expect(entry).toMatchObject({
      url: `${origin}/ar/1/m`,
      news: {
        publication: { name: 'ترجمان', language: 'ar' },
        publication_date: '2026-01-12T06:40:00.000Z',
        title: expect.stringMatching(/^x/),
      },
    })
  },
)

test('crawlers keep out of the desk and of the search, and are told where everything is', async () => {
  const rendered = await robots()
  const text = rendered.is === 'page' ? rendered.page.body.toString() : ''
  const lines = text.split('\n')
  for (const path of ['/desk', '/admin', '/api', '/ar/search', '/en/search'])
    expect(lines).toContain(`Disallow: ${path}`)
  expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`)
  expect(lines).toContain(`Sitemap: ${origin}/news-sitemap.xml`)
})
