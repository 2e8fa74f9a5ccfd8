'use client'

import { useTranslation } from 'react-i18next'
import { useSession } from '../session/context'

/** English that stands in no row any more, at the end of the rows. */
export function Removed() {
  const { t } = useTranslation('review')
  const removed = useSession(({ comparedWith, desk }) =>
    comparedWith === 'nothing' ? undefined : desk.comparisons[comparedWith]?.removed,
  )
  if (!removed || removed.length === 0) return null
  return (
    <section className="removed" aria-label={t('removed', { count: removed.length })}>
      <h2 className="note">{t('removed', { count: removed.length })}</h2>
      <ul>
        {removed.map(({ row, target }) => (
          <li key={row} className="en" lang="en" dir="ltr">
            <del>{target}</del>
          </li>
        ))}
      </ul>
    </section>
  )
}
