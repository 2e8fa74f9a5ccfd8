import { allList, topicList } from '@/newsroom/editions/lists'
import { feedPath, rssPath, topicFeedPath, topicRssPath } from '@/newsroom/editions/paths'
import { listTag, storyTag, topicTag } from '@/newsroom/editions/tags'
import { loadFeed } from '@/newsroom/queries/reader/feed'
import type { Rendered } from '../_cache/render'
import type { Visit } from '../_site/visit'
import { atomOf } from './atom'
import { type Feed, feedOf } from './feed'
import { rssOf } from './rss'
import { xmlPage } from './xmlPage'

type PathOf = (visit: Visit) => string

/** The newest stories of the language, or of the topic that the path names, as Atom. */
export async function atomFeed(visit: Visit): Promise<Rendered> {
  const feed = await feedAt(visit, ({ language, params: { slug } }) =>
    slug === undefined ? feedPath(language) : topicFeedPath(language, slug),
  )
  return feed ? xmlPage({ type: 'application/atom+xml', xml: atomOf(feed) }) : { is: 'missing' }
}

/** The newest stories of the language, or of the topic that the path names, as RSS. */
export async function rssFeed(visit: Visit): Promise<Rendered> {
  const feed = await feedAt(visit, ({ language, params: { slug } }) =>
    slug === undefined ? rssPath(language) : topicRssPath(language, slug),
  )
  return feed ? xmlPage({ type: 'application/rss+xml', xml: rssOf(feed) }) : { is: 'missing' }
}

async function feedAt(visit: Visit, pathOf: PathOf): Promise<Feed | null> {
  const { payload, language, params, tags } = visit
  const { topic, entries } = await loadFeed(payload, { language, topic: params.slug ?? null })
  if (params.slug !== undefined && !topic) return null
  if (topic) tags.add(topicTag(topic.id))
  tags.add(listTag(topic ? topicList(topic.id) : allList, language))
  for (const { article } of entries) tags.add(storyTag(article))
  return feedOf({ language, topic, entries, path: pathOf(visit) })
}
