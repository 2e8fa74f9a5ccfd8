'use client'

import { useTranslation } from 'react-i18next'
import { Icon } from '@/app/(desk)/_ui'
import { isFromMemory } from '../model/remembered'
import type { ShownRow } from '../model/shownRow'

/** Says by the English that it came from the memory, until a person changes or confirms it. */
export function MemoryMark({ row }: { row: ShownRow }) {
  const { t } = useTranslation('memory')
  if (!isFromMemory(row) || !row.match) return null
  return (
    <p className="note memory">
      <Icon name="memory" size="s" />
      {t('mark', { score: row.match.score })}
    </p>
  )
}
