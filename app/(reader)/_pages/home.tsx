import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import { homePath } from '@/newsroom/editions/paths'
import { homeTag } from '@/newsroom/editions/tags'
import { loadHomeStories } from '@/newsroom/queries/reader/homeStories'
import { loadRecentCorrections } from '@/newsroom/queries/reader/recentCorrections'
import { loadSite } from '@/newsroom/queries/reader/site'
import type { Rendered, Tags } from '../_cache/render'
import { HomePage } from '../_render/home/HomePage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { untilMidnight } from './midnight'

/** The front page in a language. */
export async function homePage(payload: Payload, language: Language, tags: Tags): Promise<Rendered> {
  tags.add(homeTag)
  const reading = readings[language]
  const site = await loadSite(payload)
  const [stories, corrections] = await Promise.all([
    loadHomeStories(payload, { language, lead: site.homeLead }),
    loadRecentCorrections(payload, { language, limit: 3 }),
  ])
  const now = new Date()
  return pageOf({
    reading,
    sheet: 'home',
    lifetimeMs: untilMidnight(now),
    head: {
      title: reading.t('site'),
      description: reading.t('siteDescription'),
      path: homePath(language),
      alternates: [
        { language: 'ar', path: homePath('ar') },
        { language: 'en', path: homePath('en') },
        { language: 'x-default', path: '/' },
      ],
    },
    body: <HomePage reading={reading} content={{ site, stories, corrections, today: now.toISOString() }} />,
  })
}
