'use client'

import { useTranslation } from 'react-i18next'
import type { ApiRefusal } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, EmptyState, PageBar, Skeleton } from '@/app/(desk)/_ui'

interface OpeningScreenProps {
  title: string
  /** Why there is no desk, where there is none to be had. */
  refusal: ApiRefusal | null
  onRetry: () => void
}

/** The workspace while its rows are on their way, or why they are not. */
export function OpeningScreen({ title, refusal, onRetry }: OpeningScreenProps) {
  const { t } = useTranslation(['workspace', 'desk', 'common'])
  const text = useRefusalText()
  return (
    <div className="ws" aria-busy={refusal === null}>
      <PageBar
        crumbs={[
          { label: t('desk:nav.translations'), href: '/desk/translations' },
          { label: t('workspace:intoEnglish') },
        ]}
        title={title || t('workspace:untitled')}
      />
      {refusal ? (
        <EmptyState
          title={text(refusal)}
          actions={<Button onPress={onRetry}>{t('common:actions.retry')}</Button>}
        />
      ) : (
        <Skeleton rows={8} label={t('workspace:opening')} />
      )}
    </div>
  )
}
