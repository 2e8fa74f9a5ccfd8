import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition, PrintedImage, PrintedTopic } from '@/newsroom/editions/types'
import { print, withdraw } from '@/newsroom/testing/editions'
import { asApp, testPayload } from '@/newsroom/testing/harness'
import { loadFeed } from './feed'
import { loadSharedStory } from './shareImage'
import { articlesPerFile, loadNewsStories, loadSitemapFiles, loadSitemapPage } from './sitemap'
import { arabicContent, arabicEdition, englishContent, englishEdition } from './testing'

let payload: Payload
let live: number
let old: number
let pair: number

const water: PrintedTopic = { id: 1, slug: 'water', ar: 'المياه', en: 'Water' }
const lead: PrintedImage = {
  id: 'lead',
  media: 1,
  width: 1600,
  height: 900,
  widths: [480, 1440],
  credit: { ar: '', en: '' },
  focalX: 30,
  focalY: 60,
}
const { printed: nobody } = arabicEdition(1, arabicContent({}))
const day = 86_400_000
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()

/** A story that first went out so many days ago. */
function arabic(article: number, days: number, changes: Partial<Edition> = {}): Edition {
  const content = arabicContent({ a: 'فقرة.' }, { standfirst: 'مقدمة' })
  const at = ago(days * day)
  const edition = arabicEdition(1, content, { article, firstPublishedAt: at, publishedAt: at })
  return Object.assign(edition, changes)
}

function english(article: number, days: number): Edition {
  const source = arabicEdition(1, arabicContent({ a: 'فقرة.' }))
  const content = englishContent(['x', 'Text.', 'a'])
  const at = ago(days * day)
  return englishEdition(1, { content, arabic: source, article, firstPublishedAt: at, publishedAt: at })
}

beforeAll(async () => {
  payload = await testPayload()
  await asApp(async (client) => {
    await client.query(
      `insert into topics (name_ar, name_en, slug, "order") values ('المياه', 'Water', 'water', 1), ('فارغ', 'Empty', 'empty', 2)`,
    )
    await client.query(`insert into media (filename, width, height, sizes_w1440_width, sizes_w1440_filename)
      values ('a.webp', 1600, 900, 1440, 'a-1440.webp')`)
  })
  const printed = { ...nobody, topics: [water], images: [lead] }
  old = await print(arabic(1, 5, { topics: [1], printed, title: 'قديم' }))
  live = await print(arabic(1, 5, { topics: [1], printed, title: 'جديد', publishedAt: ago(day) }))
  pair = await print(english(1, 1))
  await print(arabic(2, 3))
  await withdraw(await print(arabic(3, 1)))
  await print(arabic(articlesPerFile + 1, 0))
})

describe('a feed', () => {
  test('tells the live stories of a language, the newest first, and when each last changed', async () => {
    const { topic, entries } = await loadFeed(payload, { language: 'ar', topic: null })
    expect(topic).toBeNull()
    expect(entries.map(({ article }) => article)).toEqual([articlesPerFile + 1, 2, 1])
    const [, second, first] = entries
    expect(first).toMatchObject({
      title: 'جديد',
      standfirst: 'مقدمة',
      pairSlug: 'water-returns',
      topics: [water],
    })
    expect(Date.parse(first?.publishedAt ?? '')).toBeGreaterThan(Date.parse(first?.firstPublishedAt ?? ''))
    expect(second?.pairSlug).toBeNull()
  })

  test('of a topic tells the stories in it, and a topic without stories has one too', async () => {
    const found = await loadFeed(payload, { language: 'ar', topic: 'water' })
    expect(found.topic).toEqual(water)
    expect(found.entries.map(({ article }) => article)).toEqual([1])
    const empty = await loadFeed(payload, { language: 'en', topic: 'empty' })
    expect([empty.topic?.en, empty.entries]).toEqual(['Empty', []])
  })

  test('of a topic that is none tells nothing', async () => {
    expect(await loadFeed(payload, { language: 'ar', topic: 'none' })).toEqual({ topic: null, entries: [] })
  })
})

describe('sitemaps', () => {
  test('hold the live stories of a range of articles, with the other language where it is live', async () => {
    const { stories, site } = await loadSitemapPage(payload, { language: 'ar', n: 1 })
    expect(stories.map(({ article, pairSlug }) => [article, pairSlug])).toEqual([
      [1, 'water-returns'],
      [2, null],
    ])
    expect(site.topics).toHaveLength(2)
    const last = await loadSitemapPage(payload, { language: 'ar', n: 2 })
    expect(last.stories.map(({ article }) => article)).toEqual([articlesPerFile + 1])
    expect((await loadSitemapPage(payload, { language: 'ar', n: 3 })).stories).toEqual([])
  })

  test('are named by the index with the time of their last change', async () => {
    const files = await loadSitemapFiles(payload)
    expect(files.map(({ language, n }) => [language, n])).toEqual([
      ['ar', 1],
      ['ar', 2],
      ['en', 1],
    ])
    const { stories } = await loadSitemapPage(payload, { language: 'ar', n: 1 })
    expect(files[0]?.changedAt).toBe(stories[0]?.publishedAt)
  })

  test('of news hold what first went out in the last two days, in both languages', async () => {
    const stories = await loadNewsStories(payload)
    expect(stories.map(({ article, language }) => [article, language])).toEqual([
      [articlesPerFile + 1, 'ar'],
      [1, 'en'],
    ])
    expect(stories[1]).toMatchObject({ title: 'The water returns', slug: 'water-returns' })
  })
})

describe('a share image', () => {
  test('shows a live edition, its lead image and whether it is paired', async () => {
    expect(await loadSharedStory(payload, { article: 1, edition: live, language: 'ar' })).toEqual({
      edition: live,
      title: 'جديد',
      topics: [water],
      isPaired: true,
      lead: { media: 1, filename: 'a-1440.webp', focalX: 30, focalY: 60 },
    })
    expect(await loadSharedStory(payload, { article: 1, edition: pair, language: 'en' })).toMatchObject({
      title: 'The water returns',
      lead: null,
    })
  })

  test('of an edition before is that of the live one', async () => {
    const before = await loadSharedStory(payload, { article: 1, edition: old, language: 'ar' })
    expect(before).toMatchObject({ edition: live, title: 'جديد' })
  })

  test.each([
    ['an edition of another language', () => ({ article: 1, edition: live, language: 'en' as const })],
    ['an edition of another story', () => ({ article: 2, edition: live, language: 'ar' as const })],
    ['no edition', () => ({ article: 1, edition: 999_999_999, language: 'ar' as const })],
  ])('is not drawn for %s', async (_, wanted) => {
    expect(await loadSharedStory(payload, wanted())).toBeNull()
  })
})
