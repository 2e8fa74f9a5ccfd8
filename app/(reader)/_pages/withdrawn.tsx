import type { Language } from '@/domain/workflow/languages'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Rendered } from '../_cache/render'
import { type Withdrawal, WithdrawnPage } from '../_render/notices/WithdrawnPage'
import { pageOf } from '../_render/pageDocument'
import { readings } from '../_render/reading'

interface Input {
  language: Language
  site: Site
  withdrawal: Withdrawal
}

/** The notice in place of a story that was withdrawn. */
export function withdrawnPage({ language, site, withdrawal }: Input): Promise<Rendered> {
  const reading = readings[language]
  const title = reading.t(withdrawal.other ? 'withdrawn.titleOfTranslation' : 'withdrawn.title')
  return pageOf({
    reading,
    status: 410,
    sheet: 'notice',
    head: {
      title: reading.t('titleOf', { title }),
      description: '',
      path: null,
      isHidden: true,
    },
    body: <WithdrawnPage reading={reading} site={site} withdrawal={withdrawal} />,
  })
}
