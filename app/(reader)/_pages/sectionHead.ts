import type { Language } from '@/domain/workflow/languages'
import { pagePath } from '@/newsroom/editions/paths'
import type { HeadContent } from '../_render/Head'
import type { Reading } from '../_render/reading'
import { breadcrumbs } from '../_render/structured/breadcrumbs'
import { graphOf } from '../_render/structured/graph'
import { inBoth } from './languages'

interface Section {
  title: string
  description: string
  pathIn: (language: Language) => string
  page: number
}

/** What a page of a list says of itself that the site has once: the register of sources, the log of corrections. */
export function sectionHead(reading: Reading, { title, description, pathIn, page }: Section): HeadContent {
  const path = pathIn(reading.language)
  return {
    title: reading.t('titleOf', { title }),
    sharedTitle: title,
    description,
    path: pagePath(path, page),
    alternates: page > 1 ? [] : inBoth(pathIn),
    jsonLd: graphOf(breadcrumbs(reading, { name: title, path })),
  }
}
