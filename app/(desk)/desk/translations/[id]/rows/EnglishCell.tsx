'use client'

import { useTranslation } from 'react-i18next'
import { Kbd } from '@/app/(desk)/_ui'
import { isFieldRow } from '../model/content'
import type { Mode } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { Inline } from './Inline'
import { kindOf, roleOf } from './look'
import { ReasonNote } from './ReasonNote'
import { WordDiff } from './WordDiff'

interface EnglishCellProps {
  row: ShownRow
  mode: Mode
  isHere: boolean
}

/** The English of a row that is not being written: as it is, or as it changed since it was last approved. */
export function EnglishText({ row, mode, isHere }: EnglishCellProps) {
  const { t } = useTranslation('workspace')
  const last = useSession((state) => state.lastApproved[row.id])
  const showsChanges = useSession((state) => state.showsChanges) && mode !== 'translate'
  if (row.state === 'omitted') return <ReasonNote row={row} />
  if (row.targetText.trim() === '') {
    return (
      <p className="note hint">
        {t('row.empty')}
        {mode === 'translate' && !isHere && (
          <>
            {' '}
            <Kbd>↵</Kbd> {t('row.toWrite')}
          </>
        )}
      </p>
    )
  }
  const look = `en ${roleOf(kindOf(row))}`
  const isChanged = showsChanges && !row.approved && last !== undefined && last.target !== row.targetText
  return (
    <div className={look} lang="en" dir="ltr">
      {isChanged ? (
        <p className="blk">
          <WordDiff before={last.target} after={row.targetText} />
        </p>
      ) : (
        <Blocks row={row} />
      )}
    </div>
  )
}

function Blocks({ row }: { row: ShownRow }) {
  if (isFieldRow(row)) return <p className="blk">{row.targetText}</p>
  return row.blocks.map((block, index) => (
    <p key={block.$?.bid ?? index} className="blk">
      <Inline nodes={block.children} />
    </p>
  ))
}
