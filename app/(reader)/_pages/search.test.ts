import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeEach, expect, test } from 'vitest'
import { editionsTag, frameTag, lineTag } from '@/newsroom/editions/tags'
import { searchPage } from './search'

const site = {
  topics: [],
  about: { ar: '', en: '' },
  correctionPolicy: { ar: '', en: '' },
  contactEmail: '',
  homeLead: null,
  homePicks: [],
}
const line = {
  article: 7,
  language: 'ar',
  title: 'القوات',
  slug: 's',
  standfirst: '',
  alt: '',
  writers: [],
  topics: [],
  image: null,
  firstPublishedAt: '2026-01-01T08:00:00.000Z',
  pairSlug: null,
}
const content = { dateline: '', leadImage: null, body: { root: { children: [] } } }

interface Asking {
  name: string
  values: unknown[]
}

let asked: Asking[] = []
let stories: object[] = []

/** A database that has these stories for every search, and nothing that is spelled like anything. */
const payload = {
  db: {
    pool: {
      query: async (query: Asking) => {
        asked.push(query)
        if (query.name === 'reader site') return { rows: [{ page: site }] }
        if (query.name.includes('nothing')) return { rows: [{ page: { words: [], others: 2 } }] }
        return { rows: [{ page: { site, total: stories.length, stories } }] }
      },
    },
  },
} as unknown as Payload

async function visit(query: string) {
  const tags = new Set<string>()
  const rendered = await searchPage({
    payload,
    language: 'ar',
    params: {},
    query: new URLSearchParams(query),
    tags,
  })
  return { rendered, tags, html: rendered.is === 'page' ? rendered.page.body.toString() : '' }
}

beforeEach(() => {
  asked = []
  stories = [{ line, content, arabic: null }]
})

test('a search is one statement, and depends on every edition of its language', async () => {
  const { tags, html } = await visit('q=القوات')
  expect(asked.map(({ name }) => name)).toEqual(['reader search ar'])
  expect(tags).toEqual(new Set([frameTag, editionsTag('ar'), lineTag(7, 'ar')]))
  expect(html).toContain('<title>بحث: \u2068القوات\u2069 | ترجمان</title>')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
})

test('where nothing is found, the other language is asked, and the page depends on it', async () => {
  stories = []
  const { tags } = await visit('q=القوات')
  expect(asked.map(({ name }) => name)).toEqual(['reader search ar', 'reader search nothing ar'])
  expect(tags).toContain(editionsTag('en'))
})

test('the empty form is a page that search engines may keep', async () => {
  const { html, tags } = await visit('')
  expect(html).toContain('rel="canonical"')
  expect(html).not.toContain('noindex')
  expect(tags).toEqual(new Set([frameTag]))
})

test('what is no date, topic or page is not asked of the database', async () => {
  await visit('q=القوات&from=yesterday&to=2026-01-01&topic=%00')
  expect(asked[0]?.values.slice(2, 5)).toEqual([null, null, '2026-01-01'])
  for (const page of ['0', '-1', 'x', '101', '1e2', '00002'])
    expect((await visit(`q=القوات&page=${page}`)).rendered.is, page).toBe('missing')
  stories = []
  expect((await visit('q=القوات&page=3')).rendered.is).toBe('missing')
})

test('any address of a search is answered', async () => {
  const value = fc.string({ unit: 'binary', maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(value, value, value, async (q, topic, from) => {
      const { rendered } = await visit(new URLSearchParams({ q, topic, from }).toString())
      expect(rendered.is).toBe('page')
      for (const { values } of asked) expect(JSON.stringify(values)).not.toContain('\\u0000')
    }),
    { numRuns: 15 },
  )
})
