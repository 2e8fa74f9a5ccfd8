import type { Payload } from 'payload'
import { isolate } from '@/domain/text/direction'
import type { Language } from '@/domain/workflow/languages'
import { topicPath } from '@/newsroom/editions/paths'
import { topicTag } from '@/newsroom/editions/tags'
import { loadSite } from '@/newsroom/queries/reader/site'
import { loadTopicStories } from '@/newsroom/queries/reader/topicStories'
import type { Rendered, Tags } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { TopicPage } from '../_render/topic/TopicPage'
import { untilMidnight } from './midnight'
import { notFoundPage } from './notFound'

const perPage = 30

interface Wanted {
  language: Language
  slug: string
}

/** A topic's page in a language. */
export async function topicPage(payload: Payload, { language, slug }: Wanted, tags: Tags): Promise<Rendered> {
  const reading = readings[language]
  const site = await loadSite(payload)
  const topic = site.topics.find((each) => each.slug === slug)
  if (!topic) return notFoundPage({ language, site })
  tags.add(topicTag(topic.id))
  const stories = await loadTopicStories(payload, { language, topic: topic.id, limit: perPage })
  const now = new Date()
  const name = isolate(topic[language])
  return pageOf({
    reading,
    sheet: 'topic',
    lifetimeMs: untilMidnight(now),
    head: {
      title: reading.t('titleOf', { title: name }),
      description: reading.t('topicPage.description', { topic: name }),
      path: topicPath(language, slug),
      alternates: [
        { language: 'ar', path: topicPath('ar', slug) },
        { language: 'en', path: topicPath('en', slug) },
        { language: 'x-default', path: topicPath('ar', slug) },
      ],
    },
    body: <TopicPage reading={reading} content={{ site, topic, stories, today: now.toISOString() }} />,
  })
}
