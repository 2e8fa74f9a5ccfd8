import type { Page } from 'playwright'
import type { Addresses } from './addresses'
import { rawStory } from './rawStory'

/** One picture: who sits there, where they go, and what they do before it is taken. */
export interface Shot {
  name: string
  /** The name before the @ of the account; nobody for readers' pages. */
  person?: string
  languages: readonly ('ar' | 'en')[]
  path: (at: Addresses, language: 'ar' | 'en') => string | Promise<string>
  prepare?: (page: Page) => Promise<void>
  /** In pixels, where one screen does not show what there is to see. */
  height?: number
}

const both = ['ar', 'en'] as const
const tall = 1400

export const shots: readonly Shot[] = [
  {
    name: 'today',
    person: 'editor',
    languages: both,
    path: () => '/desk',
    prepare: (page) => shown(page, 'main'),
  },
  {
    name: 'articles',
    person: 'editor',
    languages: both,
    path: () => '/desk/articles',
    prepare: (page) => shown(page, 'main table, main [role=grid]'),
  },
  {
    name: 'sources',
    person: 'editor',
    languages: both,
    path: () => '/desk/sources?reliability=medium',
    prepare: (page) => shown(page, 'main table, main [role=grid]'),
  },
  {
    name: 'editor',
    person: 'editor',
    languages: both,
    path: (at) => at.article('trees'),
    prepare: (page) => shown(page, '.ed[data-ready=true] .story-body[data-ready]'),
  },
  {
    name: 'import',
    person: 'writer',
    languages: both,
    path: () => '/desk/articles/new',
    prepare: pasteRawStory,
  },
  {
    name: 'workspace',
    person: 'translator',
    languages: both,
    path: (at) => at.translation('observatory'),
    prepare: takeRowInHand,
  },
  {
    name: 'review',
    person: 'reviewer2',
    languages: both,
    path: (at) => at.translation('seeds'),
    prepare: (page) => shown(page, '.ws[data-ready]'),
  },
  { name: 'home', languages: both, path: (_, language) => `/${language}`, height: tall },
  { name: 'article', languages: both, path: (at, language) => at.page('rail', language), height: tall },
  { name: 'parallel', languages: ['ar'], path: (at) => at.parallel('rail'), height: tall },
]

async function shown(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor()
}

async function pasteRawStory(page: Page): Promise<void> {
  await alive(page, '#paste-text')
  await page.locator('#paste-text').fill(rawStory)
  await page.locator('.paste .acts button').first().click()
  await shown(page, '.imp-split')
}

/** Before React has taken an element over it takes a text and nothing comes of it. */
async function alive(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted)
    return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'))
  }, selector)
}

async function takeRowInHand(page: Page): Promise<void> {
  await shown(page, '.ws[data-ready]')
  await page.locator('.row.is-focus .tgt').click()
  await shown(page, '[data-field]')
}
