'use client'

import { useState } from 'react'
import { classes } from '@/app/(desk)/_ui'
import { ChangedFrom } from '../compare/ChangedFrom'
import type { RowEditor } from '../editor/createRowEditor'
import { RowField } from '../editor/RowField'
import type { Mode } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { EnglishText } from './EnglishCell'
import { kindOf, roleOf } from './look'
import { OmittedTools } from './OmittedTools'
import { OrphanTools } from './OrphanTools'
import { ReviewTools } from './ReviewTools'
import { RowMenu } from './RowMenu'
import { WritingTools } from './WritingTools'

interface RowInHandProps {
  row: ShownRow
  number: number
  mode: Mode
  isOwn: boolean
}

/** The English of the row in hand: its field with the tools to write it, or, in review, to decide on it. */
export function RowInHand({ row, number, mode, isOwn }: RowInHandProps) {
  const isOpen = useSession((state) => state.isOpen)
  const [editor, setEditor] = useState<RowEditor | null>(null)
  const isOmitted = row.state === 'omitted'
  const isWriting = !isOmitted && !row.orphan && (mode === 'translate' || isOpen)
  return (
    <>
      <div className={classes('field', !isWriting && 'read')}>
        {isWriting ? (
          <RowField
            key={row.id}
            row={row}
            number={number}
            className={`en ${roleOf(kindOf(row))}`}
            onReady={setEditor}
          />
        ) : (
          <EnglishText row={row} mode={mode} isHere />
        )}
      </div>
      {isWriting && <ChangedFrom row={row} />}
      {mode === 'review' && !isOpen && <ReviewTools row={row} isOwn={isOwn} />}
      {mode === 'translate' && isOmitted && <OmittedTools row={row} />}
      {mode === 'translate' && row.orphan && (
        <div className="tools">
          <OrphanTools row={row} />
          <RowMenu row={row} mode={mode} />
        </div>
      )}
      {isWriting && <WritingTools row={row} mode={mode} editor={editor} />}
    </>
  )
}
