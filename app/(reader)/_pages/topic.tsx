import { isolate } from '@/domain/text/direction'
import { topicList } from '@/newsroom/editions/lists'
import { pagePath, topicPath } from '@/newsroom/editions/paths'
import { lineTag, listTag } from '@/newsroom/editions/tags'
import { loadTopicPage } from '@/newsroom/queries/reader/topicPage'
import type { Rendered } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { breadcrumbs } from '../_render/structured/breadcrumbs'
import { graphOf } from '../_render/structured/graph'
import { TopicPage } from '../_render/topic/TopicPage'
import type { Visit } from '../_site/visit'
import { inBoth } from './languages'
import { untilMidnight } from './midnight'
import { neighboursOf, pagedBy } from './paged'

const perPage = 30

/** A topic's page in a language. */
export async function topicPage({ payload, language, params, query, tags }: Visit): Promise<Rendered> {
  const { slug = '' } = params
  const paged = pagedBy(query, perPage)
  if (!paged) return { is: 'missing' }
  const { site, stories } = await loadTopicPage(payload, { slug, language, ...paged })
  const topic = site.topics.find((each) => each.slug === slug)
  if (!topic || (paged.page > 1 && stories.length === 0)) return { is: 'missing' }
  const shown = stories.slice(0, perPage)
  tags.add(listTag(topicList(topic.id), language))
  for (const { article } of shown) tags.add(lineTag(article, language))
  const reading = readings[language]
  const now = new Date()
  const name = isolate(topic[language])
  const pathIn = (other: 'ar' | 'en') => pagePath(topicPath(other, slug), paged.page)
  const neighbours = neighboursOf({ path: topicPath(language, slug), paged, found: stories.length })
  return pageOf({
    reading,
    tags,
    sheet: 'topic',
    lifetimeMs: untilMidnight(now),
    head: {
      topics: [{ slug, name: topic[language] }],
      jsonLd: graphOf(breadcrumbs(reading, { name: topic[language], path: topicPath(language, slug) })),
      title: reading.t('titleOf', { title: name }),
      description: reading.t('topicPage.description', { topic: name }),
      path: pathIn(language),
      alternates: paged.page > 1 ? [] : inBoth((each) => topicPath(each, slug)),
    },
    body: (
      <TopicPage
        reading={reading}
        content={{ site, topic, stories: shown, neighbours, today: now.toISOString() }}
      />
    ),
  })
}
