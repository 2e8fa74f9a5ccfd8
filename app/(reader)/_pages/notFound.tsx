import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import type { ArticleEdition } from '@/newsroom/editions/types'
import { loadSite, type Site } from '@/newsroom/queries/reader/site'
import type { Rendered, Tags } from '../_cache/render'
import { NotFoundPage } from '../_render/notices/NotFoundPage'
import { NotTranslatedPage } from '../_render/notices/NotTranslatedPage'
import { readings } from '../_render/reading'
import { noticePage } from './notice'

/** Nothing stands at this address. */
export async function notFoundPage(payload: Payload, language: Language, tags: Tags): Promise<Rendered> {
  const reading = readings[language]
  const site = await loadSite(payload)
  return noticePage({
    reading,
    tags,
    status: 404,
    title: reading.t('notFound.title'),
    body: <NotFoundPage reading={reading} site={site} />,
  })
}

interface Untranslated {
  language: Language
  tags: Tags
  site: Site
  arabic: ArticleEdition
}

/** Nothing yet: a story that is live in Arabic lacks its English. It stands at as many addresses as there are slugs. */
export function notTranslatedPage({ language, tags, site, arabic }: Untranslated): Promise<Rendered> {
  const reading = readings[language]
  return noticePage({
    reading,
    tags,
    status: 404,
    isPassing: true,
    title: reading.t('notTranslated.title'),
    body: <NotTranslatedPage reading={reading} site={site} arabic={arabic} />,
  })
}
