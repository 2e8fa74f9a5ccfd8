'use client'

import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import type { Choice } from '@/newsroom/queries/articleDesk/choices'
import { useChoices } from '../session/choices'
import { useSession } from '../session/context'

/** Who wrote it and from where, in the order in which readers see it. */
export function ByLine({ editable, onEnter }: { editable: boolean; onEnter: () => void }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { dateline } = useStore(session.fields)
  const { byline } = useStore(session.details)
  const { profiles } = useChoices()
  const names = byline.flatMap((id) => profiles.find((profile: Choice) => profile.id === id)?.ar ?? [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="by-line" lang="ar" dir="rtl">
      {names.length > 0 && (
        <>
          <span>{names.join('، ')}</span>
          <span aria-hidden>·</span>
        </>
      )}
      <span className="grow one" data-value={dateline || t('head.dateline')}>
        <input
          aria-label={t('head.dateline')}
          data-field="dateline"
          dir="rtl"
          size={1}
          placeholder={t('head.dateline')}
          value={dateline}
          readOnly={!editable}
          onChange={({ target }) => session.setField('dateline', target.value)}
          onKeyDown={onKeyDown}
        />
      </span>
    </div>
  )
}
