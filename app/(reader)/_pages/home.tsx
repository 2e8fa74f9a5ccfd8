import { allList, topicList } from '@/newsroom/editions/lists'
import { homePath } from '@/newsroom/editions/paths'
import { correctionsTag, homeTag, lineTag, listTag } from '@/newsroom/editions/tags'
import { loadHomePage } from '@/newsroom/queries/reader/homePage'
import type { Rendered } from '../_cache/render'
import { arrange } from '../_render/home/arrange'
import { HomePage } from '../_render/home/HomePage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { graphOf } from '../_render/structured/graph'
import { webSite } from '../_render/structured/webSite'
import type { Visit } from '../_site/visit'
import { untilMidnight } from './midnight'

/** The front page in a language. */
export async function homePage({ payload, language, tags }: Visit): Promise<Rendered> {
  const reading = readings[language]
  const { site, corrections, ...stories } = await loadHomePage(payload, language)
  const lists = [allList, ...site.topics.map(({ id }) => topicList(id))]
  const shown = [...stories.newest, ...stories.chosen, ...stories.topics.flat(), ...corrections]
  for (const tag of [homeTag, correctionsTag(language), ...lists.map((list) => listTag(list, language))])
    tags.add(tag)
  for (const { article } of shown) tags.add(lineTag(article, language))
  const now = new Date()
  const arrangement = arrange({ ...stories, site })
  return pageOf({
    reading,
    tags,
    sheet: 'home',
    lifetimeMs: untilMidnight(now),
    head: {
      jsonLd: graphOf(webSite(reading)),
      title: reading.t('site'),
      description: reading.t('siteDescription'),
      path: homePath(language),
      alternates: [
        { language: 'ar', path: homePath('ar') },
        { language: 'en', path: homePath('en') },
        { language: 'x-default', path: '/' },
      ],
    },
    body: (
      <HomePage reading={reading} content={{ site, arrangement, corrections, today: now.toISOString() }} />
    ),
  })
}
