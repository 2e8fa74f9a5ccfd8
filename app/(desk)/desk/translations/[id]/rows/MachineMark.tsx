'use client'

import { useTranslation } from 'react-i18next'
import { Icon } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'

/** Whether a row's English is a machine's, and no person has edited or confirmed it. */
export function isMachines({ origin, state, approved }: ShownRow): boolean {
  return origin === 'machine' && state === 'draft' && !approved
}

/** Says by the English that it is a machine's. */
export function MachineMark({ row }: { row: ShownRow }) {
  const { t } = useTranslation('machine')
  if (!isMachines(row)) return null
  return (
    <p className="note machine">
      <Icon name="machine" size="s" />
      {t('mark')}
    </p>
  )
}
