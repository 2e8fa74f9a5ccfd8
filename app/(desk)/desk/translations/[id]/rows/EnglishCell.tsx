'use client'

import { useTranslation } from 'react-i18next'
import { Kbd, WordDiff } from '@/app/(desk)/_ui'
import { ChangedFrom } from '../compare/ChangedFrom'
import { isFieldRow } from '../model/content'
import type { Mode } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { Inline } from './Inline'
import { kindOf, roleOf } from './look'
import { ReasonNote } from './ReasonNote'

interface EnglishCellProps {
  row: ShownRow
  mode: Mode
  isHere: boolean
}

/** The English of a row that is not being written: as it is, or as it changed since what it is compared with. */
export function EnglishText({ row, mode, isHere }: EnglishCellProps) {
  const { t } = useTranslation('workspace')
  const before = useSession((state) => state.changed.get(row.id))
  if (row.state === 'omitted') {
    return (
      <>
        <ReasonNote row={row} />
        <ChangedFrom row={row} />
      </>
    )
  }
  if (row.targetText.trim() === '') {
    return (
      <>
        <p className="note hint">
          {t('row.empty')}
          {mode === 'translate' && !isHere && (
            <>
              {' '}
              <Kbd>↵</Kbd> {t('row.toWrite')}
            </>
          )}
        </p>
        <ChangedFrom row={row} />
      </>
    )
  }
  const look = `en ${roleOf(kindOf(row))}`
  return (
    <div className={look} lang="en" dir="ltr">
      {before ? (
        <p className="blk">
          <WordDiff before={before.target ?? ''} after={row.targetText} />
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
