import type { Language } from '@/domain/workflow/languages'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Rendered, Tags } from '../_cache/render'
import { type Withdrawal, WithdrawnPage } from '../_render/notices/WithdrawnPage'
import { readings } from '../_render/reading'
import { noticePage } from './notice'

interface Input {
  tags: Tags
  language: Language
  site: Site
  withdrawal: Withdrawal
}

/** The notice in place of a story that was withdrawn. */
export function withdrawnPage({ language, tags, site, withdrawal }: Input): Promise<Rendered> {
  const reading = readings[language]
  const title = reading.t(withdrawal.other ? 'withdrawn.titleOfTranslation' : 'withdrawn.title')
  return noticePage({
    reading,
    tags,
    status: 410,
    title,
    body: <WithdrawnPage reading={reading} site={site} withdrawal={withdrawal} />,
  })
}
