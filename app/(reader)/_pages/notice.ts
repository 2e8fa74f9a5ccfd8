import type { ReactNode } from 'react'
import type { Rendered } from '../_cache/render'
import { pageOf } from '../_render/pageDocument'
import type { Reading } from '../_render/reading'

interface Notice {
  reading: Reading
  status: 404 | 410
  title: string
  body: ReactNode
}

/** A page in place of a story: no search engine is to keep it. */
export function noticePage({ reading, status, title, body }: Notice): Promise<Rendered> {
  const head = { title: reading.t('titleOf', { title }), description: '', path: null, isHidden: true }
  return pageOf({ reading, status, sheet: 'notice', head, body })
}
