import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { settings } from '@/newsroom/settings'
import type { HeadContent } from './Head'
import { htmlOf } from './pageDocument'
import { readings } from './reading'
import { articleHead, parallelHead } from './storyHead'
import { storyView } from './testing'

const { origin } = settings
const ar = `/ar/12/${encodeURIComponent('الماء-يعود')}`
const en = '/en/12/water-returns'

async function documentOf(language: 'ar' | 'en', head: HeadContent) {
  const html = await htmlOf({ reading: readings[language], head, sheet: 'article', body: null })
  const { document } = new Window({ settings: { disableCSSFileLoading: true } })
  document.write(html)
  const contents = (name: string) =>
    [...document.querySelectorAll(`meta[property="${name}"],meta[name="${name}"]`)].map((meta) =>
      meta.getAttribute('content'),
    )
  const hrefs = (selector: string) =>
    [...document.querySelectorAll(`link${selector}`)].map((link) => link.getAttribute('href'))
  return { contents, hrefs }
}

const articleIn = (language: 'ar' | 'en', changes = {}) =>
  documentOf(language, articleHead(readings[language], storyView(language, changes)))

test('both languages of a story name each other, themselves and the Arabic for everybody else', async () => {
  for (const language of ['ar', 'en'] as const) {
    const { hrefs } = await articleIn(language)
    expect(hrefs('[rel=canonical]')).toEqual([origin + (language === 'ar' ? ar : en)])
    expect(hrefs('[hreflang=ar]')).toEqual([origin + ar])
    expect(hrefs('[hreflang=en]')).toEqual([origin + en])
    expect(hrefs('[hreflang=x-default]')).toEqual([origin + ar])
  }
})

test('a story in one language names no other', async () => {
  const { hrefs, contents } = await articleIn('ar', { pairSlug: null })
  expect(hrefs('[hreflang]')).toEqual([])
  expect(contents('og:locale:alternate')).toEqual([])
})

test('previews of a link show title, picture and times; the picture is that of the edition', async () => {
  const { contents } = await articleIn('ar')
  const expected: [string, string[]][] = [
    ['og:type', ['article']],
    ['og:site_name', ['ترجمان']],
    ['og:title', ['الماء يعود إلى الهور']],
    ['og:description', ['ارتفع المنسوب.']],
    ['og:url', [origin + ar]],
    ['og:locale', ['ar_AR']],
    ['og:locale:alternate', ['en_GB']],
    ['og:image', [`${origin}/share/ar/12-34.png`]],
    ['og:image:type', ['image/png']],
    ['og:image:width', ['1200']],
    ['og:image:height', ['630']],
    ['og:image:alt', ['الماء يعود إلى الهور']],
    ['article:published_time', ['2026-01-12T06:40:00.000Z']],
    ['article:modified_time', ['2026-01-14T14:05:00.000Z']],
    ['article:section', ['المياه']],
    ['article:tag', ['المياه']],
    ['twitter:card', ['summary_large_image']],
  ]
  for (const [name, values] of expected) expect(contents(name), name).toEqual(values)
})

test('a title that mixes scripts is isolated in a preview', async () => {
  const { contents } = await articleIn('ar', { title: 'Reuters تقول', standfirst: 'عن Reuters' })
  expect(contents('og:title')).toEqual(['\u2068\u200fReuters تقول\u2069'])
  expect(contents('description')).toEqual(['\u2068عن Reuters\u2069'])
})

test('feed readers find the feed of the language and of the story’s topics', async () => {
  const { hrefs } = await articleIn('en')
  expect(hrefs('[type="application/atom+xml"]')).toEqual(['/en/feed.xml', '/en/topics/water/feed.xml'])
})

test('a page of a list is its own canonical, and a page without a story has the site’s picture', async () => {
  const { hrefs, contents } = await documentOf('en', {
    title: 'Water',
    description: '',
    path: '/en/topics/water?page=2',
  })
  expect(hrefs('[rel=canonical]')).toEqual([`${origin}/en/topics/water?page=2`])
  expect(contents('og:url')).toEqual([`${origin}/en/topics/water?page=2`])
  expect(contents('og:image')).toEqual([`${origin}/brand/share-en.png`])
  expect(contents('og:type')).toEqual(['website'])
})

test('a page without an address asks nobody to keep it', async () => {
  const { hrefs, contents } = await documentOf('ar', {
    title: 'x',
    description: '',
    path: null,
    isHidden: true,
  })
  expect([hrefs('[rel=canonical]'), contents('og:url'), contents('robots')]).toEqual([[], [], ['noindex']])
})

test('the page with both texts has its own address and pair', async () => {
  const { hrefs } = await documentOf('ar', parallelHead(readings.ar, storyView('ar')))
  expect(hrefs('[rel=canonical]')).toEqual([`${origin}${ar}/parallel`])
  expect(hrefs('[hreflang=en]')).toEqual([`${origin}${en}/parallel`])
})
