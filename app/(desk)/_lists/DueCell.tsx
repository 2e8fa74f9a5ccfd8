import { dates, dayName } from '../_lib/dates'
import type { Manner } from '../_lib/i18n'

interface DueCellProps {
  iso: string | null
  manner: Manner
  /** Done: a deadline that passed is no longer late. */
  isOver: boolean
}

/** A deadline: the hour for today, the day otherwise, in the stale hue once it has passed. */
export function DueCell({ iso, manner, isOver }: DueCellProps) {
  if (iso === null) return <span className="soft nothing">–</span>
  const isLate = !isOver && iso < new Date().toISOString()
  return (
    <time dateTime={iso} className={isLate ? 's-stale b nb' : 'nb'}>
      {dayName(manner, iso) || dates(manner)(iso, 'time')}
    </time>
  )
}
