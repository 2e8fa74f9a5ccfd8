import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition, PrintedTopic } from '@/newsroom/editions/types'
import { print, withdraw } from '@/newsroom/testing/editions'
import { asApp, testPayload } from '@/newsroom/testing/harness'
import { loadHomePage } from './homePage'
import { loadImageFile } from './imageFile'
import { loadSite } from './site'
import { loadStoryPage } from './storyPage'
import { arabicContent, arabicEdition, englishContent, englishEdition } from './testing'
import { loadTopicPage } from './topicPage'

let payload: Payload
const topic: PrintedTopic = { id: 1, slug: 'water', ar: 'المياه', en: 'Water' }

/** A story of one paragraph; `at` is the day of January on which it first went out. */
function arabic(article: number, at: number, changes: Partial<Edition> = {}): Edition {
  const content = arabicContent({ a: `فقرة ${article}.` })
  const firstPublishedAt = `2026-01-${String(at).padStart(2, '0')}T08:00:00.000Z`
  const edition = arabicEdition(1, content, {
    article,
    firstPublishedAt,
    publishedAt: firstPublishedAt,
    topics: [1],
  })
  return Object.assign(edition, changes)
}

function english(article: number): Edition {
  const source = arabicEdition(1, arabicContent({ a: `فقرة ${article}.` }))
  return englishEdition(1, {
    content: englishContent(['x', 'Text.', 'a']),
    arabic: source,
    article,
    topics: [1],
  })
}

const storyPage = (article: number) =>
  loadStoryPage(payload, { article, language: 'ar', related: 3, texts: 'own' })
const titles = (stories: { article: number }[]) => stories.map(({ article }) => article)

beforeAll(async () => {
  payload = await testPayload()
  await asApp((client) =>
    client.query(
      `insert into topics (name_ar, name_en, slug, "order") values ('المياه', 'Water', 'water', 1)`,
    ),
  )
  const printed = { ...arabic(1, 1).printed, topics: [topic] }
  await print(arabic(1, 1, { sourceIds: [5, 6], title: 'قديم', printed }))
  await print(arabic(1, 1, { sourceIds: [5], title: 'جديد', correctionNote: 'صُحّح.', media: [1], printed }))
  await print(english(1))
  await print(arabic(2, 3, { sourceIds: [5], printed }))
  const third = await print(arabic(3, 2, { sourceIds: [5], media: [1] }))
  await withdraw(third)
  const fourth = await print(arabic(4, 4, { topics: [] }))
  await withdraw(fourth)
  await print(arabic(4, 4, { topics: [] }))
})

describe('the stories that readers find', () => {
  test('are the newest editions, without the withdrawn, by the time at which they first went out', async () => {
    const { newest } = await loadHomePage(payload, 'ar')
    expect(titles(newest)).toEqual([4, 2, 1])
    expect(newest.at(-1)).toMatchObject({ title: 'جديد', topics: [topic], image: null })
  })

  test('name the other language where the story is live there', async () => {
    const english = await loadHomePage(payload, 'en')
    expect(english.newest).toMatchObject([{ article: 1, pairSlug: 'الماء-يعود' }])
    const { newest } = await loadHomePage(payload, 'ar')
    expect(newest.map(({ pairSlug }) => pairSlug)).toEqual([null, null, 'water-returns'])
  })

  test('of a topic are those whose live edition is in it, page by page', async () => {
    const all = { language: 'ar' as const, slug: 'water', limit: 10, offset: 0 }
    expect(titles((await loadTopicPage(payload, all)).stories)).toEqual([2, 1])
    expect(titles((await loadTopicPage(payload, { ...all, offset: 1 })).stories)).toEqual([1])
    expect((await loadTopicPage(payload, { ...all, slug: 'none' })).stories).toEqual([])
    const { topics } = await loadHomePage(payload, 'ar')
    expect(topics.map(titles)).toEqual([[2, 1]])
  })

  test('that an editor chose for the home page are there as far as they are live', async () => {
    const set = (lead: number | null, picks: number[]) =>
      asApp(async (client) => {
        await client.query('delete from newsroom')
        await client.query('insert into newsroom (home_lead, home_picks) values ($1, $2)', [
          lead,
          JSON.stringify(picks),
        ])
      })
    await set(1, [2, 3])
    const { site, chosen } = await loadHomePage(payload, 'ar')
    expect([site.homeLead, site.homePicks, titles(chosen).toSorted()]).toEqual([1, [2, 3], [1, 2]])
    expect(titles((await loadHomePage(payload, 'en')).chosen)).toEqual([1])
    await asApp((client) => client.query('delete from newsroom'))
  })
})

describe('the page of a story', () => {
  test('tells how many other live stories stand on its sources now', async () => {
    expect([...(await storyPage(1)).uses]).toEqual([[5, 1]])
    expect([...(await storyPage(2)).uses]).toEqual([[5, 1]])
    expect([...(await storyPage(3)).uses]).toEqual([])
  })

  test('has the newest others of its first topic beside it', async () => {
    expect(titles((await storyPage(1)).related)).toEqual([2])
    expect(titles((await storyPage(2)).related)).toEqual([1])
    expect(titles((await storyPage(4)).related)).toEqual([])
  })

  test('has all its editions, the newest first, with times in ISO 8601', async () => {
    const { editions } = await storyPage(1)
    expect(editions.map(({ title }) => title)).toEqual(['The water returns', 'جديد', 'قديم'])
    expect(editions[1]).toMatchObject({
      article: 1,
      language: 'ar',
      firstPublishedAt: '2026-01-01T08:00:00.000Z',
      withdrawnAt: null,
      sourceIds: [5],
    })
    const [reprinted, withdrawn] = (await storyPage(4)).editions
    expect(reprinted?.withdrawnAt).toBeNull()
    expect(withdrawn?.withdrawnAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  test('of a story that is not there is empty', async () => {
    expect(await storyPage(99)).toMatchObject({ editions: [], related: [] })
  })
})

test('an image belongs to the live stories that show it, in the formats that it has', async () => {
  await asApp((client) =>
    client.query(`insert into media (filename, width, height, sizes_w480_width, sizes_w480_filename,
        sizes_a480_width, sizes_a480_filename)
      values ('a.webp', 800, 600, 480, 'a-480.webp', 480, 'a-480.avif')`),
  )
  const file = (media: number, width: number, format: 'webp' | 'avif' = 'webp') =>
    loadImageFile(payload, { media, width, format })
  expect(await file(1, 480)).toEqual({ filename: 'a-480.webp', articles: [1] })
  expect(await file(1, 480, 'avif')).toEqual({ filename: 'a-480.avif', articles: [1] })
  expect(await file(1, 800)).toMatchObject({ filename: 'a.webp' })
  expect(await file(1, 800, 'avif')).toBeNull()
  expect(await file(1, 960)).toBeNull()
  expect(await file(2, 480)).toBeNull()
})

test('the newest correction notes lead to stories that are live', async () => {
  const { corrections } = await loadHomePage(payload, 'ar')
  expect(corrections).toMatchObject([{ article: 1, note: 'صُحّح.', title: 'جديد' }])
})

test('a newsroom that has set nothing has topics and no word about itself', async () => {
  expect(await loadSite(payload)).toEqual({
    topics: [topic],
    about: { ar: '', en: '' },
    correctionPolicy: { ar: '', en: '' },
    contactEmail: '',
    homeLead: null,
    homePicks: [],
  })
})
