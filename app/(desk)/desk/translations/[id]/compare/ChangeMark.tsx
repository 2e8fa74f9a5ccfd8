'use client'

import { useTranslation } from 'react-i18next'
import { useSession } from '../session/context'

/** In the gutter: that the row changed since the English that it is compared with, or was not there. */
export function ChangeMark({ row }: { row: string }) {
  const { t } = useTranslation('review')
  const before = useSession((state) => state.changed.get(row))
  if (!before) return null
  const kind = before.target === null ? 'new' : 'changed'
  return (
    <span className="chg" title={t(`mark.${kind}`)}>
      <span aria-hidden>{kind === 'new' ? '+' : '±'}</span>
      <span className="visually-hidden">{t(`mark.${kind}`)}</span>
    </span>
  )
}
