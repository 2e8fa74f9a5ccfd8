import { changedAt } from '../_lib/dates'
import type { Manner } from '../_lib/i18n'
import { DueCell } from './DueCell'

interface TimeCellsProps {
  line: { stage: string; due_at: string | null; updated_at: string }
  manner: Manner
}

/** When an article or a translation is due, and when it last changed: a cell each. */
export function TimeCells({ line, manner }: TimeCellsProps) {
  return (
    <>
      <td>
        <DueCell iso={line.due_at} manner={manner} isOver={line.stage === 'published'} />
      </td>
      <td className="soft nb">
        <time dateTime={line.updated_at}>{changedAt(manner, line.updated_at)}</time>
      </td>
    </>
  )
}
