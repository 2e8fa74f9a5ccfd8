'use client'

import { useState } from 'react'
import { classes } from '@/app/(desk)/_ui'
import type { RowEditor } from '../editor/createRowEditor'
import { RowField } from '../editor/RowField'
import type { Mode } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { EnglishText } from './EnglishCell'
import { kindOf, roleOf } from './look'
import { OmittedTools } from './OmittedTools'
import { ReviewTools } from './ReviewTools'
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
  const isWriting = !isOmitted && (mode === 'translate' || isOpen)
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
      {mode === 'review' && !isOpen && <ReviewTools row={row} isOwn={isOwn} />}
      {mode === 'translate' && isOmitted && <OmittedTools row={row} />}
      {isWriting && <WritingTools row={row} mode={mode} editor={editor} />}
    </>
  )
}
