import type { Language } from '@/domain/workflow/languages'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Rendered } from '../_cache/render'
import { NotFoundPage } from '../_render/notices/NotFoundPage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'

/** Nothing at this address. */
export function notFoundPage({ language, site }: { language: Language; site: Site }): Promise<Rendered> {
  const reading = readings[language]
  return pageOf({
    reading,
    status: 404,
    sheet: 'notice',
    head: {
      title: reading.t('titleOf', { title: reading.t('notFound.title') }),
      description: '',
      path: null,
      isHidden: true,
    },
    body: <NotFoundPage reading={reading} site={site} />,
  })
}
