import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition, PrintedTopic } from '@/newsroom/editions/types'
import { asApp, testPayload } from '@/newsroom/testing/harness'
import { loadEditionsOf } from './editionsOf'
import { loadHomeStories } from './homeStories'
import { loadImageFile } from './imageFile'
import { loadRecentCorrections } from './recentCorrections'
import { loadSite } from './site'
import { loadSourceUses } from './sourceUses'
import { arabicContent, arabicEdition, englishContent, englishEdition } from './testing'
import { loadTopicStories } from './topicStories'

let payload: Payload
const topic: PrintedTopic = { id: 1, slug: 'water', ar: 'المياه', en: 'Water' }

/** Prints an edition as the verbs would, under the application's role; returns its id. */
async function print(edition: Edition): Promise<number> {
  const columns = {
    article: edition.article,
    translation: edition.translation,
    language: edition.language,
    title: edition.title,
    slug: edition.slug,
    content: JSON.stringify(edition.content),
    printed: JSON.stringify(edition.printed),
    topics: JSON.stringify(edition.topics),
    source_ids: JSON.stringify(edition.sourceIds),
    media: JSON.stringify(edition.media),
    segments: JSON.stringify(edition.segments),
    equivalences: JSON.stringify(edition.equivalences),
    correction_note: edition.correctionNote,
    approved_by: '{}',
    words: edition.words,
    first_published_at: edition.firstPublishedAt,
    published_at: edition.publishedAt,
  }
  const names = Object.keys(columns)
  const places = names.map((_, index) => `$${index + 1}`)
  const { rows } = await asApp((client) =>
    client.query(`insert into editions (${names}) values (${places}) returning id`, Object.values(columns)),
  )
  return rows[0].id
}

const withdraw = (id: number) =>
  asApp((client) =>
    client.query(`update editions set withdrawn_at = now(), withdrawn_reason = 'خطأ' where id = $1`, [id]),
  )

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
  await print(arabic(2, 3, { sourceIds: [5] }))
  const third = await print(arabic(3, 2, { sourceIds: [5], media: [1] }))
  await withdraw(third)
  const fourth = await print(arabic(4, 4, { topics: [] }))
  await withdraw(fourth)
  await print(arabic(4, 4, { topics: [] }))
})

describe('the stories that readers find', () => {
  test('are the newest editions, without the withdrawn, by the time at which they first went out', async () => {
    const stories = await loadHomeStories(payload, { language: 'ar', lead: null })
    expect(titles(stories)).toEqual([4, 2, 1])
    expect(stories.at(-1)).toMatchObject({ title: 'جديد', printed: { topics: [topic] } })
  })

  test('name the other language where the story is live there', async () => {
    const [only] = await loadHomeStories(payload, { language: 'en', lead: null })
    expect(only).toMatchObject({ article: 1, pairSlug: 'الماء-يعود' })
    const stories = await loadHomeStories(payload, { language: 'ar', lead: 1 })
    expect(stories.map(({ pairSlug }) => pairSlug)).toEqual([null, null, 'water-returns'])
  })

  test('of a topic are those whose live edition is in it', async () => {
    const all = { language: 'ar' as const, topic: 1, limit: 10 }
    expect(titles(await loadTopicStories(payload, all))).toEqual([2, 1])
    expect(titles(await loadTopicStories(payload, { ...all, except: 2, limit: 1 }))).toEqual([1])
    expect(await loadTopicStories(payload, { ...all, topic: 99 })).toEqual([])
  })
})

test('a source counts the other live stories that stand on it now', async () => {
  const uses = await loadSourceUses(payload, { article: 1, language: 'ar', sources: [5, 6, 7] })
  expect([...uses]).toEqual([[5, 1]])
  const fromSecond = await loadSourceUses(payload, { article: 2, language: 'ar', sources: [5, 6] })
  expect([...fromSecond]).toEqual([[5, 1]])
})

test('an image belongs to the live stories that show it', async () => {
  await asApp((client) =>
    client.query(`insert into media (filename, width, height, sizes_w480_width, sizes_w480_filename)
      values ('a.webp', 800, 600, 480, 'a-480.webp')`),
  )
  expect(await loadImageFile(payload, { media: 1, width: 480 })).toEqual({
    filename: 'a-480.webp',
    articles: [1],
  })
  expect(await loadImageFile(payload, { media: 1, width: 800 })).toMatchObject({ filename: 'a.webp' })
  expect(await loadImageFile(payload, { media: 1, width: 960 })).toBeNull()
  expect(await loadImageFile(payload, { media: 2, width: 480 })).toBeNull()
})

test('the newest correction notes lead to stories that are live', async () => {
  const notes = await loadRecentCorrections(payload, { language: 'ar', limit: 5 })
  expect(notes).toMatchObject([{ article: 1, note: 'صُحّح.', title: 'جديد' }])
})

test('all editions of a story come the newest first, with times in ISO 8601', async () => {
  const editions = await loadEditionsOf(payload, 1)
  expect(editions.map(({ title }) => title)).toEqual(['The water returns', 'جديد', 'قديم'])
  expect(editions[1]).toMatchObject({
    article: 1,
    language: 'ar',
    firstPublishedAt: '2026-01-01T08:00:00.000Z',
    withdrawnAt: null,
    sourceIds: [5],
  })
  const [reprinted, withdrawn] = await loadEditionsOf(payload, 4)
  expect(reprinted?.withdrawnAt).toBeNull()
  expect(withdrawn?.withdrawnAt).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('a newsroom that has set nothing has topics and no word about itself', async () => {
  expect(await loadSite(payload)).toEqual({
    topics: [topic],
    about: { ar: '', en: '' },
    correctionPolicy: { ar: '', en: '' },
    homeLead: null,
  })
})
