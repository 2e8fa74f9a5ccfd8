import type { ReactNode } from 'react'
import { homePath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'

interface Props {
  reading: Reading
  site: Site
  bar: ReactNode
}

/** The preview of a language in which nobody has begun. */
export function MissingTranslation({ reading, site, bar }: Props) {
  return (
    <>
      {bar}
      <InnerPage reading={reading} site={site} otherPath={homePath(reading.other)} className="wrap row head">
        <p className="stand x2">{reading.t('preview.missing')}</p>
      </InnerPage>
    </>
  )
}
