import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readQuery } from '@/domain/search/readQuery'
import type { Hit, Results } from '@/newsroom/queries/reader/searchEditions'
import type { Site } from '@/newsroom/queries/reader/site'
import { readings } from '../reading'
import type { Asked } from './asked'
import { SearchPage } from './SearchPage'

const site: Site = {
  topics: [{ id: 1, slug: 'water', ar: 'المياه', en: 'Water' }],
  about: { ar: '', en: '' },
  correctionPolicy: { ar: '', en: '' },
  contactEmail: '',
  homeLead: null,
  homePicks: [],
}

const hit: Hit = {
  line: {
    article: 7,
    language: 'ar',
    title: 'قوات',
    slug: 'قوات',
    standfirst: '',
    alt: '',
    writers: [],
    topics: [{ id: 1, slug: 'water', ar: 'المياه', en: 'Water' }],
    image: null,
    firstPublishedAt: '2026-01-01T08:00:00.000Z',
    pairSlug: 'forces',
  },
  title: [{ text: 'القوات', isMarked: true }],
  excerpt: {
    number: 4,
    pieces: [
      { text: 'قبل ', isMarked: false },
      { text: 'قوات', isMarked: true },
    ],
  },
}

const asked = (typed: string, more: Partial<Asked> = {}): Asked => ({
  query: readQuery(typed),
  topic: null,
  from: null,
  to: null,
  malformed: { from: false, to: false },
  page: 1,
  ...more,
})

const found = (total: number, amends: Results['amends'] = null): Results => ({
  site,
  hits: total > 0 ? [hit] : [],
  total,
  amends,
})

const shown = (language: 'ar' | 'en', about: Asked, results: Results | null) =>
  renderToStaticMarkup(<SearchPage reading={readings[language]} content={{ site, asked: about, results }} />)

const textOf = (html: string) => html.replace(/<[^>]*>/g, '')

describe('the count', () => {
  test.each([
    [1, 'نتيجة واحدة عن «قوات».'],
    [2, 'نتيجتان عن «قوات».'],
    [3, '3 نتائج عن «قوات».'],
    [11, '11 نتيجة عن «قوات».'],
    [100, '100 نتيجة عن «قوات».'],
    [103, '103 نتائج عن «قوات».'],
    [1001, 'أكثر من 1000 نتيجة عن «قوات».'],
  ])('%i', (total, said) => expect(textOf(shown('ar', asked('قوات'), found(total)))).toContain(said))

  test('isolates the words, and takes them for text', () => {
    const html = shown('en', asked('<b>x</term>'), found(1))
    expect(html).toContain('“<bdi>&lt;b&gt;x&lt;/term&gt;</bdi>”')
  })
})

test('a hit is marked, and leads to its story and its paragraph', () => {
  const html = shown('ar', asked('قوات'), found(1))
  const path = `/ar/7/${encodeURIComponent('قوات')}`
  expect(html).toContain(`<a href="${path}"><mark>القوات</mark></a>`)
  expect(html).toContain(`<a href="${path}#p4">الفقرة 4</a>`)
  expect(html).toContain('قبل <mark>قوات</mark>')
})

test('pages keep the words and the filters', () => {
  const html = shown('ar', asked('قوات', { topic: 'water', from: '2026-01-01', page: 2 }), found(25))
  expect(html).toContain('topic=water&amp;from=2026-01-01&amp;page=3" rel="next"')
  expect(html).toContain('topic=water&amp;from=2026-01-01" rel="prev"')
  expect(html).toContain('aria-current="page"')
  expect(html).toContain('<option value="water" selected="">')
})

test('without words there are the topics, and no filters', () => {
  const html = shown('en', asked(''), null)
  expect(html).toContain('Or choose a topic')
  expect(html).not.toContain('id="filters"')
})

test('signs alone are said to be no words', () => {
  expect(textOf(shown('en', asked('؟ 😀'), null))).toContain('A search needs a word or a number.')
})

test('a date that is none is named beside its field', () => {
  const html = shown('en', asked('army', { malformed: { from: true, to: false } }), found(1))
  expect(html).toMatch(/id="from"[^>]*aria-invalid="true" aria-describedby="from-said"/)
  expect(html).toContain('<p class="said" id="from-said">')
})

describe('where nothing was found', () => {
  const nothing = { instead: null, isEachKnown: false, others: 0 }

  test('it says so, and what may help', () => {
    const text = textOf(shown('ar', asked('ظظظظ'), found(0, nothing)))
    expect(text).toContain('لا نتائج عن «ظظظظ»')
    expect(text).toContain('إملاء آخر')
  })

  test('fewer words may help where each is known', () => {
    const text = textOf(shown('en', asked('army music'), found(0, { ...nothing, isEachKnown: true })))
    expect(text).toContain('Fewer words may help.')
  })

  test('filters can be left out', () => {
    const html = shown('en', asked('army', { topic: 'water' }), found(0, { ...nothing, isEachKnown: true }))
    expect(html).toContain('<a href="/en/search?q=army">Search without filters</a>')
  })

  test('the other language is offered where it has something', () => {
    const html = shown('ar', asked('army'), found(0, { ...nothing, others: 3 }))
    expect(html).toContain('<a href="/en/search?q=army" hrefLang="en">3 نتائج بالإنكليزية</a>')
  })

  test('stories with a like word are shown in their place', () => {
    const html = shown('ar', asked('الهدنت'), found(2, { ...nothing, instead: readQuery('الهدنة') }))
    expect(html).toContain('لا مادة فيها «<bdi>الهدنت</bdi>»')
    expect(html).toContain('نتيجتان عن «<bdi>الهدنة</bdi>»')
  })
})
