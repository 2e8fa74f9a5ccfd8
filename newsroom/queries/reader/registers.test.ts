import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edition, PrintedPerson, PrintedSource } from '@/newsroom/editions/types'
import { print, withdraw } from '@/newsroom/testing/editions'
import { asApp, testPayload } from '@/newsroom/testing/harness'
import { loadCorrectionsPage } from './correctionsPage'
import { loadProfilePage } from './profilePage'
import { loadSourcePage } from './sourcePage'
import { loadSourcesPage } from './sourcesPage'
import { arabicContent, arabicEdition, englishContent, englishEdition } from './testing'

let payload: Payload
/** Ids as the database gave them. */
let agency: number
let ministry: number
let secret: number
let translator: number
let writer: number
let idle: number

const wanted = { limit: 10, offset: 0 }

const firstDay = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T08:00:00.000Z`

interface Story {
  article: number
  /** Of January. */
  day: number
  cites?: [source: number, role: string][]
  writer?: PrintedPerson
  translator?: PrintedPerson
  note?: string
}

function changesOf({ article, day, cites = [], writer, translator, note = '' }: Story): Partial<Edition> {
  const sources = cites.map(([source, role], index): PrintedSource => {
    return { id: `c${index}`, source, role, ar: '', en: '', kind: 'agency', url: '' }
  })
  return {
    article,
    correctionNote: note || null,
    firstPublishedAt: firstDay(day),
    publishedAt: firstDay(day),
    sourceIds: cites.map(([source]) => source),
    printed: {
      writers: writer ? [writer] : [],
      translator: translator ?? null,
      reviewer: null,
      sources,
      topics: [],
      images: [],
    },
  }
}

const arabic = (story: Story): Edition =>
  Object.assign(arabicEdition(1, arabicContent({ a: `فقرة ${story.article}.` })), changesOf(story))

function english(story: Story): Edition {
  const source = arabicEdition(1, arabicContent({ a: 'فقرة.' }))
  const edition = englishEdition(1, { content: englishContent(['x', 'Text.', 'a']), arabic: source })
  return Object.assign(edition, changesOf(story))
}

async function idOf(insert: string, values: unknown[]): Promise<number> {
  const { rows } = await asApp((client) => client.query(`${insert} returning id`, values))
  return rows[0].id
}

const source = (...values: (string | null)[]) =>
  idOf(
    `insert into sources (name_ar, name_en, kind, country, website, notes, contacts, reliability_reason_ar)
     values ($1, $2, $3, $4, $5, 'سر المكتب', 'سر المكتب', 'سر المكتب')`,
    values,
  )

const profile = (...values: (string | null)[]) =>
  idOf('insert into profiles (name_ar, name_en, slug, bio_ar, bio_en) values ($1, $2, $3, $4, $5)', values)

beforeAll(async () => {
  payload = await testPayload()
  ministry = await source('الوزارة', 'The Ministry', 'official', 'IQ', 'https://ministry.example')
  agency = await source('الوكالة', 'Agency', 'agency', null, null)
  const other = await source('بلدية المرفأ', null, 'official', 'LB', null)
  secret = await source('مصدر لم يُنشر', 'Secret', 'person', null, null)
  writer = await profile('ليلى', 'Layla', 'layla', 'تكتب.', null)
  translator = await profile('توماس', 'Thomas', 'thomas', null, null)
  idle = await profile('بلا مادة', 'Nobody', 'nobody', null, null)
  const layla = { ar: 'ليلى', en: 'Layla', profile: writer, slug: 'layla' }
  const thomas = { ar: 'توماس', en: 'Thomas', profile: translator, slug: 'thomas' }

  const corrected: Story = {
    article: 1,
    day: 1,
    writer: layla,
    cites: [
      [agency, 'primary'],
      [ministry, 'background'],
    ],
  }
  await print(arabic(corrected))
  await print(arabic({ ...corrected, note: 'صُحّح الرقم.' }))
  await print(
    english({ article: 1, day: 6, writer: layla, translator: thomas, cites: [[agency, 'primary']] }),
  )
  await print(
    arabic({
      article: 2,
      day: 3,
      writer: layla,
      cites: [
        [agency, 'supporting'],
        [agency, 'background'],
        [other, 'primary'],
      ],
    }),
  )
  await print(
    arabic({ article: 3, day: 2, writer: thomas, note: 'صُحّح ما سُحب.', cites: [[secret, 'primary']] }),
  ).then(withdraw)
  await print(arabic({ article: 4, day: 4, writer: thomas })).then(withdraw)
  await print(arabic({ article: 4, day: 4, writer: thomas }))
})

const names = (sources: { ar: string }[]) => sources.map(({ ar }) => ar)
const articles = (stories: { article: number }[]) => stories.map(({ article }) => article)

describe('the register', () => {
  test('has the sources of live stories by kind and name, the article before a name not counted', async () => {
    const { sources } = await loadSourcesPage(payload, { language: 'ar', ...wanted })
    expect(names(sources)).toEqual(['الوكالة', 'بلدية المرفأ', 'الوزارة'])
    expect(sources.map(({ stories }) => stories)).toEqual([2, 1, 1])
  })

  test('of a language knows the stories of that language alone', async () => {
    const { sources } = await loadSourcesPage(payload, { language: 'en', ...wanted })
    expect(sources).toMatchObject([{ id: agency, en: 'Agency', stories: 1 }])
  })

  test('goes on where a page ends', async () => {
    const { sources } = await loadSourcesPage(payload, { language: 'ar', limit: 1, offset: 1 })
    expect(names(sources)).toEqual(['بلدية المرفأ'])
    expect((await loadSourcesPage(payload, { language: 'ar', limit: 5, offset: 9 })).sources).toEqual([])
  })

  test('reads nothing that is for the desk', async () => {
    const register = await loadSourcesPage(payload, { language: 'ar', ...wanted })
    const page = await loadSourcePage(payload, { source: ministry, language: 'ar', ...wanted })
    expect(JSON.stringify([register, page])).not.toContain('سر المكتب')
    expect(Object.keys(page.source ?? {}).toSorted()).toEqual([
      'ar',
      'country',
      'en',
      'id',
      'kind',
      'website',
    ])
  })
})

describe('a source', () => {
  test('has the stories that stand on it, the newest first, with its part in each', async () => {
    const page = await loadSourcePage(payload, { source: agency, language: 'ar', ...wanted })
    expect(page.counts).toEqual({ ar: 2, en: 1 })
    expect(page.stories).toMatchObject([
      { article: 2, roles: ['supporting', 'background'], pairSlug: null },
      { article: 1, roles: ['primary'], pairSlug: 'water-returns' },
    ])
    const second = await loadSourcePage(payload, { source: agency, language: 'ar', limit: 1, offset: 1 })
    expect(articles(second.stories)).toEqual([1])
  })

  test('on which only withdrawn stories stood counts none', async () => {
    const { counts, stories } = await loadSourcePage(payload, { source: secret, language: 'ar', ...wanted })
    expect([counts, stories]).toEqual([{ ar: 0, en: 0 }, []])
  })

  test('that nobody entered is none', async () => {
    expect((await loadSourcePage(payload, { source: 99999, language: 'ar', ...wanted })).source).toBeNull()
  })
})

describe('the log', () => {
  test('has the notes of live stories, and withdrawals as long as they stand', async () => {
    const { entries } = await loadCorrectionsPage(payload, { language: 'ar', ...wanted })
    expect(entries).toMatchObject([
      { is: 'withdrawal', article: 3, title: 'الماء يعود', note: 'خطأ' },
      { is: 'correction', article: 1, slug: 'الماء-يعود', note: 'صُحّح الرقم.', at: firstDay(1) },
    ])
    expect(JSON.stringify(entries)).not.toContain('صُحّح ما سُحب')
  })

  test('goes on where a page ends, over both kinds', async () => {
    const { entries } = await loadCorrectionsPage(payload, { language: 'ar', limit: 1, offset: 1 })
    expect(entries).toMatchObject([{ is: 'correction', article: 1 }])
  })

  test('of a language has nothing of the other', async () => {
    expect((await loadCorrectionsPage(payload, { language: 'en', ...wanted })).entries).toEqual([])
  })
})

describe('a person', () => {
  test('has what they wrote, the newest first', async () => {
    const page = await loadProfilePage(payload, { id: writer, language: 'ar', ...wanted })
    expect(page.profile).toMatchObject({ name: { ar: 'ليلى', en: 'Layla' }, bio: { ar: 'تكتب.', en: '' } })
    expect(page.isIn).toEqual({ ar: true, en: true })
    expect(page.works).toMatchObject([
      { article: 2, isWriter: true, isTranslator: false },
      { article: 1, isWriter: true, isTranslator: false },
    ])
  })

  test('has what they translated in both languages: the translation, and the Arabic it was made from', async () => {
    const inArabic = await loadProfilePage(payload, { id: translator, language: 'ar', ...wanted })
    expect(inArabic.works).toMatchObject([
      { article: 4, language: 'ar', isWriter: true, isTranslator: false },
      { article: 1, language: 'ar', isWriter: false, isTranslator: true },
    ])
    const inEnglish = await loadProfilePage(payload, { id: translator, language: 'en', ...wanted })
    expect(inEnglish.works).toMatchObject([{ article: 1, language: 'en', isTranslator: true }])
    const second = await loadProfilePage(payload, { id: translator, language: 'ar', limit: 1, offset: 1 })
    expect(articles(second.works)).toEqual([1])
  })

  test('without a story is in neither language, and one without a profile is nobody', async () => {
    const { isIn, works } = await loadProfilePage(payload, { id: idle, language: 'ar', ...wanted })
    expect([isIn, works]).toEqual([{ ar: false, en: false }, []])
    expect((await loadProfilePage(payload, { id: 999, language: 'ar', ...wanted })).profile).toBeNull()
  })
})
