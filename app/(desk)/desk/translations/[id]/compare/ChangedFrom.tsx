'use client'

import { useTranslation } from 'react-i18next'
import { WordDiff } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'

/** Beside English that is being written or left out: how it differs from the English that it is compared with. */
export function ChangedFrom({ row }: { row: ShownRow }) {
  const { t } = useTranslation('review')
  const before = useSession((state) => state.changed.get(row.id))
  if (!before) return null
  if (before.target === null) return <p className="note own">{t('mark.new')}</p>
  return (
    <div className="was">
      <p className="note own">{t(before.wasOmitted ? 'mark.wasOmitted' : 'mark.changed')}</p>
      {(before.target !== '' || row.targetText !== '') && (
        <p className="en" lang="en" dir="ltr">
          <WordDiff before={before.target} after={row.targetText} />
        </p>
      )}
    </div>
  )
}
