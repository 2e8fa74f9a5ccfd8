import type { Language } from '@/domain/workflow/languages'
import { homePath, storyPath, topicPath } from '@/newsroom/editions/paths'
import type { FeedEntry, FeedStories } from '@/newsroom/queries/reader/feed'
import { absolute } from '../_render/absolute'
import { plainText } from '../_render/plainText'
import { readings } from '../_render/reading'

/** One story of a feed, whatever its format. Texts are plain, addresses absolute, times ISO 8601. */
export interface Item {
  /** The story's address without its slug: it stays when the title changes. */
  id: string
  url: string
  /** The same story in the other language; null where it is not live there. */
  pair: { url: string; language: Language } | null
  title: string
  summary: string
  published: string
  updated: string
  authors: string[]
  topics: { slug: string; name: string }[]
}

/** A feed, whatever its format. */
export interface Feed {
  language: Language
  title: string
  subtitle: string
  site: string
  /** The page that shows the same list. */
  url: string
  /** The feed's own address. */
  self: string
  updated: string
  items: Item[]
}

/** A feed without stories has never changed. */
const never = new Date(0).toISOString()

interface Told extends FeedStories {
  language: Language
  /** The path of the feed itself. */
  path: string
}

/** What a feed says: of a topic where there is one, else of the whole language. */
export function feedOf({ language, topic, entries, path }: Told): Feed {
  const { t } = readings[language]
  const name = topic && plainText(topic[language], language)
  return {
    language,
    title: name ? t('feed.ofTopic', { topic: name }) : t('site'),
    subtitle: name ? t('topicPage.description', { topic: name }) : t('siteDescription'),
    site: t('site'),
    url: absolute(topic ? topicPath(language, topic.slug) : homePath(language)),
    self: absolute(path),
    updated:
      entries
        .map(({ publishedAt }) => publishedAt)
        .toSorted()
        .at(-1) ?? never,
    items: entries.map((entry) => itemOf(entry)),
  }
}

function itemOf({ article, language, slug, pairSlug, ...entry }: FeedEntry): Item {
  const other = language === 'ar' ? 'en' : 'ar'
  const plain = (text: string) => plainText(text, language)
  return {
    id: absolute(`${homePath(language)}/${article}`),
    url: absolute(storyPath({ language, article, slug })),
    pair:
      pairSlug === null
        ? null
        : { language: other, url: absolute(storyPath({ language: other, article, slug: pairSlug })) },
    title: plain(entry.title),
    summary: plain(entry.standfirst),
    published: entry.firstPublishedAt,
    updated: entry.publishedAt,
    authors: entry.writers.map((writer) => writer[language] || writer[other]),
    topics: entry.topics.map((topic) => ({ slug: topic.slug, name: topic[language] || topic[other] })),
  }
}
