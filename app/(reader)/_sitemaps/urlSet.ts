import type { Language } from '@/domain/workflow/languages'
import { element, type Markup, textElement, xmlDocument } from '../_feeds/xml'
import { absolute } from '../_render/absolute'

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const xhtml = 'http://www.w3.org/1999/xhtml'
const news = 'http://www.google.com/schemas/sitemap-news/0.9'

/** A public page in the languages in which it stands. */
export interface Listed {
  paths: Partial<Record<Language, string>>
  /** ISO 8601; undefined where nobody keeps it. */
  changedAt?: string
}

/** A sitemap of the pages in a language, each with the same page in the other one. */
export function urlSetOf(language: Language, pages: readonly Listed[]): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: sitemaps, 'xmlns:xhtml': xhtml },
      ...pages.map((page) => urlOf(language, page)),
    ),
  )
}

function urlOf(language: Language, { paths, changedAt }: Listed): Markup | null {
  const path = paths[language]
  if (path === undefined) return null
  return element(
    'url',
    {},
    textElement('loc', absolute(path)),
    changedAt === undefined ? null : textElement('lastmod', changedAt),
    ...alternatesOf(paths),
  )
}

/** Both languages, each of which names the other, and the Arabic for everybody else. */
function alternatesOf({ ar, en }: Listed['paths']): Markup[] {
  if (ar === undefined || en === undefined) return []
  const links: [string, string][] = [
    ['ar', ar],
    ['en', en],
    ['x-default', ar],
  ]
  return links.map(([hreflang, path]) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(path) }),
  )
}

interface File {
  path: string
  changedAt?: string
}

/** An index of sitemap files. */
export function sitemapIndexOf(files: readonly File[]): string {
  const entries = files.map(({ path, changedAt }) =>
    element(
      'sitemap',
      {},
      textElement('loc', absolute(path)),
      changedAt === undefined ? null : textElement('lastmod', changedAt),
    ),
  )
  return xmlDocument(element('sitemapindex', { xmlns: sitemaps }, ...entries))
}

export interface NewsPage {
  path: string
  /** The publication's name in the story's language. */
  site: string
  language: Language
  title: string
  publishedAt: string
}

/** A news sitemap. */
export function newsUrlSetOf(pages: readonly NewsPage[]): string {
  return xmlDocument(element('urlset', { xmlns: sitemaps, 'xmlns:news': news }, ...pages.map(newsUrlOf)))
}

function newsUrlOf({ path, site, language, title, publishedAt }: NewsPage): Markup {
  const publication = element(
    'news:publication',
    {},
    textElement('news:name', site),
    textElement('news:language', language),
  )
  return element(
    'url',
    {},
    textElement('loc', absolute(path)),
    element(
      'news:news',
      {},
      publication,
      textElement('news:publication_date', publishedAt),
      textElement('news:title', title),
    ),
  )
}
