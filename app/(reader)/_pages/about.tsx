import { aboutPath } from '@/newsroom/editions/paths'
import { loadSite } from '@/newsroom/queries/reader/site'
import type { Rendered } from '../_cache/render'
import { AboutPage } from '../_render/about/AboutPage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'
import { breadcrumbs } from '../_render/structured/breadcrumbs'
import { graphOf } from '../_render/structured/graph'
import type { Visit } from '../_site/visit'
import { inBoth } from './languages'

/** What the newsroom says about itself. */
export async function aboutPage({ payload, language, tags }: Visit): Promise<Rendered> {
  const site = await loadSite(payload)
  const reading = readings[language]
  const title = reading.t('about')
  return pageOf({
    reading,
    tags,
    sheet: 'about',
    head: {
      // It names the newsroom already.
      title,
      description: reading.t('motto'),
      path: aboutPath(language),
      alternates: inBoth(aboutPath),
      jsonLd: graphOf(breadcrumbs(reading, { name: title, path: aboutPath(language) })),
    },
    body: <AboutPage reading={reading} site={site} />,
  })
}
