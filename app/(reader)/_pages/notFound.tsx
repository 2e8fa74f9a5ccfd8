import type { Language } from '@/domain/workflow/languages'
import type { ArticleEdition } from '@/newsroom/editions/types'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Rendered } from '../_cache/render'
import { NotFoundPage } from '../_render/notices/NotFoundPage'
import { NotTranslatedPage } from '../_render/notices/NotTranslatedPage'
import { readings } from '../_render/reading'
import { noticePage } from './notice'

interface Missing {
  language: Language
  site: Site
  /** The Arabic of the story whose translation was asked for. */
  arabic?: ArticleEdition | null
}

/** Nothing at this address, or nothing yet: a story that is live in Arabic may lack its English. */
export function notFoundPage({ language, site, arabic = null }: Missing): Promise<Rendered> {
  const reading = readings[language]
  const title = reading.t(arabic ? 'notTranslated.title' : 'notFound.title')
  return noticePage({
    reading,
    status: 404,
    title,
    body: arabic ? (
      <NotTranslatedPage reading={reading} site={site} arabic={arabic} />
    ) : (
      <NotFoundPage reading={reading} site={site} />
    ),
  })
}
