import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Language } from '@/domain/workflow/languages'
import { settings } from '@/newsroom/settings'
import type { Rendered } from '../_cache/render'
import { imageFile } from '../_pages/image'
import { shareImage } from '../_share/shareImagePage'
import type { Visit } from '../_site/visit'
import { newsSitemap, sitemapIndex, sitemapPage } from '../_sitemaps/sitemapPages'
import { atomFeed, rssFeed } from './feedPages'
import { feedEntry } from './testing'

const topic = { id: 7, slug: 'water', ar: 'المياه', en: 'Water' }
const site = {
  topics: [topic],
  about: { ar: '', en: '' },
  correctionPolicy: { ar: '', en: '' },
  contactEmail: '',
  homeLead: null,
  homePicks: [],
}

/** Calls a page with a database that answers every question with `answer`. */
async function visited(
  page: (visit: Visit) => Promise<Rendered>,
  {
    answer,
    params = {},
    language = 'ar',
  }: { answer: unknown; params?: Record<string, string>; language?: Language },
) {
  let asked = 0
  const query = () => {
    asked += 1
    return Promise.resolve({ rows: [{ page: answer }] })
  }
  const logged: unknown[] = []
  const logger = { error: (line: unknown) => logged.push(line) }
  const payload = { db: { pool: { query } }, logger } as unknown as Payload
  const tags = new Set<string>()
  const rendered = await page({ payload, language, params, query: new URLSearchParams(), tags })
  const made = rendered.is === 'page' ? rendered.page : null
  return {
    is: rendered.is,
    made,
    text: made?.body.toString() ?? '',
    tags: [...tags].sort(),
    asked,
    rendered,
    logged,
  }
}

test('a feed is forgotten with its list and its stories, after one question to the database', async () => {
  const answer = { topic: null, entries: [feedEntry('ar'), feedEntry('ar', { article: 13 })] }
  for (const [page, type] of [
    [atomFeed, 'application/atom+xml; charset=utf-8'],
    [rssFeed, 'application/rss+xml; charset=utf-8'],
  ] as const) {
    const { made, tags, asked } = await visited(page, { answer })
    expect(made).toMatchObject({ status: 200, type, maxAge: 0 })
    expect(made?.headers).toEqual({
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    })
    expect(tags).toEqual(['list:all:ar', 'story:12', 'story:13'])
    expect(asked).toBe(1)
  }
})

test('a topic’s feed is forgotten with its name, too, and there is none of a topic that is none', async () => {
  const found = { answer: { topic, entries: [] }, params: { slug: 'water' }, language: 'en' as const }
  const { tags, text } = await visited(rssFeed, found)
  expect(tags).toEqual(['list:topic:7:en', 'topic:7'])
  expect(text).toContain(`${settings.origin}/en/topics/water/rss.xml`)
  const none = { answer: { topic: null, entries: [] }, params: { slug: 'none' } }
  expect([(await visited(atomFeed, none)).is, (await visited(rssFeed, none)).is]).toEqual([
    'missing',
    'missing',
  ])
})

test('the sitemap index names the first file of each language, filled or not, and the news', async () => {
  const answer = [{ language: 'ar', n: 2, changedAt: '2026-01-12T06:40:00.000Z' }]
  const { text, tags } = await visited(sitemapIndex, { answer })
  const locations = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
    url.slice(settings.origin.length),
  )
  expect(locations).toEqual([
    '/sitemaps/ar-1.xml',
    '/sitemaps/ar-2.xml',
    '/sitemaps/en-1.xml',
    '/news-sitemap.xml',
  ])
  expect(tags).toEqual(['editions:ar', 'editions:en'])
})

test('only the first sitemap file has the pages that always stand, and an empty later one is none', async () => {
  const story = { article: 3, slug: 'x', pairSlug: null, publishedAt: '2026-01-12T06:40:00.000Z' }
  const first = await visited(sitemapPage, { answer: { site, stories: [] }, params: { file: 'en-1.xml' } })
  expect(first.text).toContain('/en/topics/water</loc>')
  expect(first.tags).toEqual(['editions:ar', 'editions:en', 'frame'])
  const second = await visited(sitemapPage, {
    answer: { site, stories: [story] },
    params: { file: 'en-2.xml' },
  })
  expect(second.text).toContain('/en/3/x</loc>')
  expect(second.made?.isPassing).toBe(true)
  expect(second.text).not.toContain('/en/topics/water')
  const third = await visited(sitemapPage, { answer: { site, stories: [] }, params: { file: 'en-3.xml' } })
  expect(third.is).toBe('missing')
})

test.each(['fr-1.xml', 'ar-0.xml', 'ar-01.xml', 'ar-1.xml.gz', 'ar-99999999999.xml', ''])(
  'there is no sitemap %s, and the database is not asked',
  async (file) => {
    expect(await visited(sitemapPage, { answer: null, params: { file } })).toMatchObject({
      is: 'missing',
      asked: 0,
    })
  },
)

test('the news sitemap is not kept for long', async () => {
  const { article, slug, title, firstPublishedAt, language } = feedEntry('ar')
  const answer = [{ article, slug, title, firstPublishedAt, language }]
  const { made, text } = await visited(newsSitemap, { answer })
  expect(made?.lifetimeMs).toBeLessThanOrEqual(600_000)
  expect(text).toContain('<news:name>ترجمان</news:name><news:language>ar</news:language>')
})

test('a share image is forgotten with its story; one that nobody links to is not drawn', async () => {
  const answer = { edition: 34, title: 'عنوان', topics: [topic], isPaired: true, lead: null }
  const drawn = await visited(shareImage, { answer, params: { file: '12-34.png' } })
  expect(drawn.made).toMatchObject({ type: 'image/png', status: 200, isPassing: true })
  expect(drawn.tags).toEqual(['story:12'])
  expect((await visited(shareImage, { answer: null, params: { file: '12-34.png' } })).is).toBe('missing')
})

test('a share image of an earlier edition leads to that of the live one', async () => {
  const answer = { edition: 35, title: 'عنوان', topics: [topic], isPaired: true, lead: null }
  const { rendered } = await visited(shareImage, { answer, params: { file: '12-34.png' } })
  expect(rendered).toEqual({ is: 'redirect', to: '/share/ar/12-35.png' })
})

test('a picture whose file is not on the disk is not there, and whoever runs the server reads it in the log', async () => {
  const image = { filename: 'no-such-file.webp', articles: [12] }
  const gone = await visited(imageFile, { answer: image, params: { file: '5-480.webp' } })
  expect(gone.is).toBe('missing')
  expect(gone.logged).toMatchObject([{ file: 'no-such-file.webp' }])
  const lead = { media: 5, filename: 'no-such-file.webp', focalX: 50, focalY: 50 }
  const answer = { edition: 34, title: 'عنوان', topics: [topic], isPaired: true, lead }
  const drawn = await visited(shareImage, { answer, params: { file: '12-34.png' } })
  expect(drawn.made).toMatchObject({ type: 'image/png', status: 200 })
  expect(drawn.logged).toMatchObject([{ file: 'no-such-file.webp' }])
})

test('a share image shows the story’s lead image and is forgotten with it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'share-'))
  const file = path.join(folder, 'lead.webp')
  const create = { width: 900, height: 900, channels: 3, background: '#008000' } as const
  await sharp({ create }).webp().toFile(file)
  const lead = { media: 5, filename: path.relative(settings.mediaDir, file), focalX: 50, focalY: 50 }
  const answer = { edition: 34, title: 'Title', topics: [], isPaired: false, lead }
  const { made, tags } = await visited(shareImage, { answer, params: { file: '12-34.png' }, language: 'en' })
  expect(tags).toEqual(['media:5', 'story:12'])
  const end = await sharp(made?.body).extract({ left: 800, top: 0, width: 400, height: 630 }).png().toBuffer()
  const { dominant } = await sharp(end).stats()
  expect(dominant.g).toBeGreaterThan(dominant.r + 40)
  await rm(folder, { recursive: true })
})

test.each(['12.png', '12-0.png', '12-34.webp', '12-99999999999.png', '../12-34.png'])(
  'there is no share image %s, and the database is not asked',
  async (file) => {
    expect(await visited(shareImage, { answer: null, params: { file } })).toMatchObject({
      is: 'missing',
      asked: 0,
    })
  },
)
