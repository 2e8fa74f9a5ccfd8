import type { Graph } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { settings } from '@/newsroom/settings'
import { nastyTexts } from '../../_feeds/testing'
import { newsArticle } from '../newsArticle'
import { htmlOf } from '../pageDocument'
import { readings } from '../reading'
import { articleHead } from '../storyHead'
import { storyView } from '../testing'
import { breadcrumbs } from './breadcrumbs'
import { graphOf } from './graph'
import { profilePage } from './person'
import { webSite } from './webSite'

const { origin } = settings
const ar = `${origin}/ar/12/${encodeURIComponent('الماء-يعود')}`
const en = `${origin}/en/12/water-returns`

/** What a page says, as a search engine reads it. */
async function graphIn(html: string): Promise<Graph> {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(found).toHaveLength(1)
  return JSON.parse(found[0]?.[1] ?? '')
}

describe('a story', () => {
  test('names its makers, its newsroom and where it stands', () => {
    expect(newsArticle(readings.en, storyView('en'))).toMatchObject({
      '@type': 'NewsArticle',
      '@id': en,
      headline: 'Water returns to the marsh',
      inLanguage: 'en',
      isAccessibleForFree: true,
      datePublished: '2026-01-12T06:40:00.000Z',
      dateModified: '2026-01-14T14:05:00.000Z',
      wordCount: 420,
      author: [{ '@type': 'Person', name: 'Layla', url: `${origin}/en/people/3/layla` }],
      translator: { '@type': 'Person', name: 'Thomas' },
      articleSection: ['Water'],
      image: [`${origin}/share/en/12-34.png`],
      publisher: {
        '@type': 'NewsMediaOrganization',
        logo: { url: `${origin}/brand/logo.png` },
        correctionsPolicy: `${origin}/en/corrections`,
      },
    })
  })

  test('and its translation name each other', () => {
    expect(newsArticle(readings.ar, storyView('ar'))).toMatchObject({
      '@id': ar,
      workTranslation: { '@id': en },
    })
    expect(newsArticle(readings.en, storyView('en'))).toMatchObject({ translationOfWork: { '@id': ar } })
    const alone = newsArticle(readings.ar, storyView('ar', { pairSlug: null }))
    expect(Object.keys(alone)).not.toContain('workTranslation')
    expect(Object.keys(alone)).not.toContain('translator')
  })

  test('tells its corrections and sources', () => {
    const { printed } = storyView('ar')
    const source = {
      id: 's',
      source: 1,
      ar: 'وزارة',
      en: '',
      kind: 'official',
      role: 'primary',
      url: 'javascript:x',
    }
    const view = storyView('ar', {
      corrections: [{ edition: 34, at: '2026-01-14T14:05:00.000Z', note: 'الصحيح 3,400.' }],
      printed: { ...printed, sources: [source, { ...source, url: 'https://example.org/a' }] },
    })
    expect(newsArticle(readings.ar, view)).toMatchObject({
      correction: [
        { '@type': 'CorrectionComment', text: 'الصحيح 3,400.', datePublished: '2026-01-14T14:05:00.000Z' },
      ],
      citation: [
        { '@type': 'CreativeWork', name: 'وزارة' },
        { '@type': 'CreativeWork', name: 'وزارة', url: 'https://example.org/a' },
      ],
    })
    expect(JSON.stringify(newsArticle(readings.ar, view))).not.toContain('javascript')
  })

  test.each([...nastyTexts, '</script><script>alert(1)</script>', '<!--<script>'])(
    'cannot end the element that it stands in: %j',
    async (text) => {
      const view = storyView('en', { title: `x ${text}`, standfirst: text })
      const head = articleHead(readings.en, view)
      const html = await htmlOf({ reading: readings.en, head, sheet: 'article', body: null })
      const [story, way] = (await graphIn(html))['@graph']
      expect(story).toMatchObject({ '@type': 'NewsArticle', headline: `x ${text}` })
      expect(way).toMatchObject({ '@type': 'BreadcrumbList' })
    },
  )
})

test('the way to a page begins at the front page', () => {
  expect(breadcrumbs(readings.en, { name: 'Water', path: '/en/topics/water' })).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Tarjuman', item: `${origin}/en` },
      { position: 2, name: 'Water', item: `${origin}/en/topics/water` },
    ],
  })
})

test('the site says where it is searched', () => {
  expect(graphOf(webSite(readings.ar))).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        inLanguage: 'ar',
        potentialAction: {
          target: { urlTemplate: `${origin}/ar/search?q={words}` },
          'query-input': 'required name=words',
        },
      },
    ],
  })
})

test('a person is known by both names and by the page that stories name', () => {
  const profile = { profile: 5, slug: 'layla', name: { ar: 'ليلى', en: 'Layla' }, bio: '' }
  const page = profilePage(readings.ar, profile)
  expect(page).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@id': `${origin}/ar/people/5/layla`, name: 'ليلى', alternateName: 'Layla' },
  })
  expect(JSON.stringify(page)).not.toContain('description')
})
