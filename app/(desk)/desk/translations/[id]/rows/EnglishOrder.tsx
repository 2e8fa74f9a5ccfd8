'use client'

import { useTranslation } from 'react-i18next'
import type { Neighbours } from '@/domain/segments/englishNeighbours'
import { useSession } from '../session/context'

interface EnglishOrderProps {
  row: string
  between: Neighbours
}

/** Between which rows the English of a row stands: as a line of row numbers to see, as a sentence to hear. */
export function EnglishOrder({ row, between }: EnglishOrderProps) {
  const { t } = useTranslation(['alignment', 'workspace'])
  const [own, before, after] = [useNumber(row), useNumber(between.before), useNumber(between.after)]
  const told = t(`alignment:${before === 0 ? 'atStart' : after === 0 ? 'atEnd' : 'between'}`, {
    before: t('workspace:number', { n: before }),
    after: t('workspace:number', { n: after }),
  })
  return (
    <span title={told}>
      <span className="visually-hidden">{told}</span>
      <span aria-hidden="true">
        {t('alignment:order')}{' '}
        <span className="order">
          <span>{before > 0 ? t('workspace:number', { n: before }) : ''}</span>
          <b>{t('workspace:number', { n: own })}</b>
          <span>{after > 0 ? t('workspace:number', { n: after }) : ''}</span>
        </span>
      </span>
    </span>
  )
}

/** The number of a row as the list counts; 0 for none. */
function useNumber(row: string | null): number {
  return useSession(({ shown }) => shown.findIndex(({ id }) => id === row) + 1)
}
