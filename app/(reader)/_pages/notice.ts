import type { ReactNode } from 'react'
import type { Rendered, Tags } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import type { Reading } from '../_render/reading'

interface Notice {
  reading: Reading
  tags: Tags
  status: 404 | 410
  title: string
  body: ReactNode
  isPassing?: boolean
}

/** A page in place of a story: no search engine is to keep it. */
export function noticePage({ reading, title, ...page }: Notice): Promise<Rendered> {
  const head = { title: reading.t('titleOf', { title }), description: '', path: null, isHidden: true }
  return pageOf({ ...page, reading, sheet: 'notice', head })
}
