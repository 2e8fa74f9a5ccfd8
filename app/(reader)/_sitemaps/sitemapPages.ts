import { type Language, languages } from '@/domain/workflow/languages'
import { newsSitemapPath, sitemapPath, storyPath } from '@/newsroom/editions/paths'
import { editionsTag, frameTag } from '@/newsroom/editions/tags'
import {
  loadNewsStories,
  loadSitemapFiles,
  loadSitemapPage,
  type SitemapPage,
} from '@/newsroom/queries/reader/sitemap'
import type { Rendered } from '../_cache/render'
import { xmlPage } from '../_feeds/xmlPage'
import { plainText } from '../_render/plainText'
import { readings } from '../_render/reading'
import { isLanguage } from '../_site/language'
import type { Visit } from '../_site/visit'
import { standingPages } from './standingPages'
import { type Listed, newsUrlSetOf, sitemapIndexOf, urlSetOf } from './urlSet'

/** Every sitemap file. The first of each language stands also before there is a story. */
export async function sitemapIndex({ payload, tags }: Visit): Promise<Rendered> {
  tagBoth(tags)
  const filled = await loadSitemapFiles(payload)
  const files = languages.flatMap((language) => {
    const own = filled.filter((file) => file.language === language)
    const first = own.some(({ n }) => n === 1) ? [] : [{ path: sitemapPath(language, 1) }]
    return [...first, ...own.map(({ n, changedAt }) => ({ path: sitemapPath(language, n), changedAt }))]
  })
  return xmlPage({ type: 'application/xml', xml: sitemapIndexOf([...files, { path: newsSitemapPath }]) })
}

/** One file of a language's pages: `{language}-{n}.xml`. A crawler takes them all, one after the other: they would fill the cache. */
export async function sitemapPage({ payload, params: { file = '' }, tags }: Visit): Promise<Rendered> {
  const [, language = '', digits] = /^(ar|en)-([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  if (!isLanguage(language)) return { is: 'missing' }
  const n = Number(digits)
  tagBoth(tags)
  const { site, stories } = await loadSitemapPage(payload, { language, n })
  if (n > 1 && stories.length === 0) return { is: 'missing' }
  if (n === 1) tags.add(frameTag)
  const standing = n === 1 ? standingPages(site) : []
  const pages = [...standing, ...stories.map((story) => storyIn(language, story))]
  return xmlPage({ type: 'application/xml', xml: urlSetOf(language, pages), isPassing: true })
}

function storyIn(
  language: Language,
  { article, slug, pairSlug, publishedAt }: SitemapPage['stories'][number],
): Listed {
  const other = language === 'ar' ? 'en' : 'ar'
  const paths = {
    [language]: storyPath({ language, article, slug }),
    ...(pairSlug !== null && { [other]: storyPath({ language: other, article, slug: pairSlug }) }),
  }
  return { paths, changedAt: publishedAt }
}

/** A story leaves the news sitemap two days after it went out, though nothing is purged then. */
const newsLifetimeMs = 10 * 60_000

/** What search engines take for news. */
export async function newsSitemap({ payload, tags }: Visit): Promise<Rendered> {
  tagBoth(tags)
  const stories = await loadNewsStories(payload)
  const pages = stories.map((story) => ({
    path: storyPath(story),
    site: readings[story.language].t('site'),
    language: story.language,
    title: plainText(story.title, story.language),
    publishedAt: story.firstPublishedAt,
  }))
  return xmlPage({ type: 'application/xml', xml: newsUrlSetOf(pages), lifetimeMs: newsLifetimeMs })
}

/** Alternates stand on either language's pages. */
function tagBoth(tags: Visit['tags']): void {
  for (const language of languages) tags.add(editionsTag(language))
}
