import type { TodayRow } from '@/newsroom/queries/today'
import { dates, dayName, weekdayName } from '../_lib/dates'
import { getT, type Manner } from '../_lib/i18n'

/** When it is due, as near as the section needs: at what hour, on which day; what is late, on which day it was. */
export function When({ row: { need }, manner }: { row: TodayRow; manner: Manner }) {
  const { dueAt, urgency } = need
  if (dueAt === null)
    return <span className="when none soft small">{getT(manner, 'today')('noDeadline')}</span>
  const tell = dates(manner)
  const words = {
    overdue: () => dayName(manner, dueAt) || tell(dueAt, 'time'),
    today: () => tell(dueAt, 'time'),
    thisWeek: () => weekdayName(manner.language, dueAt),
    later: () => tell(dueAt, 'dayMonth'),
  }
  return (
    <time dateTime={dueAt} className={urgency === 'overdue' ? 'when s-stale b' : 'when'}>
      {words[urgency]()}
    </time>
  )
}
