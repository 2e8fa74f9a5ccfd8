'use client'

import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi } from '@/app/(desk)/_ui'
import { nameIn } from '../model/names'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'

/** Why a row is left out or was added, and who says so. */
export function ReasonNote({ row }: { row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const { language } = useManner()
  const name = useSession((state) => (row.by === null ? undefined : state.desk.people.names[row.by]))
  return (
    <p className="note hint">
      <span>
        {t('row.reason')} <Bdi>{row.reason ?? ''}</Bdi>
        {name && (
          <>
            {' · '}
            <Bdi>{nameIn(name, language)}</Bdi>
          </>
        )}
      </span>
    </p>
  )
}
