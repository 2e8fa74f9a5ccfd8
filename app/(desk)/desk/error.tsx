'use client'

import { useTranslation } from 'react-i18next'
import { Button, EmptyState } from '../_ui'

/** A page that could not be shown: what happened, that nothing is lost, what to do. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const { t } = useTranslation('common')
  return (
    <div className="stop">
      <h1>{t('stops.broken')}</h1>
      <EmptyState
        title={t('stops.brokenBody')}
        actions={<Button onPress={reset}>{t('actions.retry')}</Button>}
      />
      {error.digest && <p className="small soft">{t('stops.code', { code: error.digest })}</p>}
    </div>
  )
}
