'use client'

import { useTranslation } from 'react-i18next'
import { Bdi } from '@/app/(desk)/_ui'
import type { ThreadView } from '@/newsroom/queries/threads'
import { useLiveText } from '../marks/useLiveText'
import type { ShownRow } from '../model/shownRow'
import { quotedPlace } from '../quoting/quotedPlace'
import { showWords } from '../quoting/showWords'
import { useWorkspace } from '../session/context'

/** The words that a discussion is about: a press goes to them, unless they have changed since. */
export function Quoted({ thread, row }: { thread: ThreadView; row: ShownRow }) {
  const { t } = useTranslation('review')
  const workspace = useWorkspace()
  const english = useLiveText(row)
  const place = quotedPlace(thread, row, english)
  if (!place) {
    return (
      <blockquote className="quoted">
        <Bdi>{thread.quote ?? ''}</Bdi>
        {thread.offset !== null && <span className="changed-words s-stale">{t('quote.changed')}</span>}
      </blockquote>
    )
  }
  return (
    <blockquote className="quoted">
      <button
        type="button"
        className="plain"
        title={t('quote.show')}
        lang={place.side === 'source' ? 'ar' : 'en'}
        onClick={() => showWords(workspace, { row: row.id, ...place })}
      >
        <Bdi>{thread.quote ?? ''}</Bdi>
      </button>
    </blockquote>
  )
}
