import type { Language } from '@/domain/workflow/languages'
import type { ArticleEdition } from '@/newsroom/editions/types'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Rendered } from '../_cache/render'
import { NotFoundPage } from '../_render/notices/NotFoundPage'
import { NotTranslatedPage } from '../_render/notices/NotTranslatedPage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'

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
  return pageOf({
    reading,
    status: 404,
    sheet: 'notice',
    head: {
      title: reading.t('titleOf', { title }),
      description: '',
      path: null,
      isHidden: true,
    },
    body: arabic ? (
      <NotTranslatedPage reading={reading} site={site} arabic={arabic} />
    ) : (
      <NotFoundPage reading={reading} site={site} />
    ),
  })
}
