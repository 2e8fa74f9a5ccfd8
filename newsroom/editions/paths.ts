import type { Language } from '@/domain/workflow/languages'

interface StoryAddress {
  language: Language
  article: number
  slug: string
}

export const homePath = (language: Language): string => `/${language}`
export const topicPath = (language: Language, slug: string): string =>
  `/${language}/topics/${encodeURIComponent(slug)}`
export const sourcesPath = (language: Language): string => `/${language}/sources`
export const sourcePath = (language: Language, id: number): string => `/${language}/sources/${id}`
export const correctionsPath = (language: Language): string => `/${language}/corrections`
export const aboutPath = (language: Language): string => `/${language}/about`
export const searchPath = (language: Language): string => `/${language}/search`
/** A writer's or translator's page; as with stories, the id alone finds it. */
export const profilePath = (
  language: Language,
  { profile, slug }: { profile: number; slug: string },
): string => `/${language}/people/${profile}/${encodeURIComponent(slug)}`

/** Where readers find a story; the id alone finds it, the slug is for people. A story without a slug has `-`. */
export const storyPath = ({ language, article, slug }: StoryAddress): string =>
  `/${language}/${article}/${encodeURIComponent(slug || '-')}`

/** Where both languages of a story stand side by side. */
export const parallelPath = (story: StoryAddress): string => `${storyPath(story)}/parallel`

/** A page of a list, from 1 on. */
export const pagePath = (path: string, page: number): string => (page > 1 ? `${path}?page=${page}` : path)

/** Atom and RSS, of a language or of one of its topics. */
export const feedPath = (language: Language): string => `${homePath(language)}/feed.xml`
export const rssPath = (language: Language): string => `${homePath(language)}/rss.xml`
export const topicFeedPath = (language: Language, slug: string): string =>
  `${topicPath(language, slug)}/feed.xml`
export const topicRssPath = (language: Language, slug: string): string =>
  `${topicPath(language, slug)}/rss.xml`

export const sitemapIndexPath = '/sitemap.xml'
export const newsSitemapPath = '/news-sitemap.xml'
/** The n-th file of a language's addresses, from 1 on. */
export const sitemapPath = (language: Language, n: number): string => `/sitemaps/${language}-${n}.xml`

/** An image in one of its widths, in pixels. */
export const imagePath = (media: number, width: number, format: 'webp' | 'avif' = 'webp'): string =>
  `/img/${media}-${width}.${format}`

/** The picture that stands beside a shared link: one for each edition. */
export const sharePath = (language: Language, { article, edition }: { article: number; edition: number }) =>
  `/share/${language}/${article}-${edition}.png`
