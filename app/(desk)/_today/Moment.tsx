import { dates, dayName } from '../_lib/dates'
import type { Manner } from '../_lib/i18n'

/** The hour for today; the day otherwise, and its hour too when it is still to come. */
export function Moment({ iso, manner }: { iso: string; manner: Manner }) {
  const day = dayName(manner, iso)
  const isAhead = iso > new Date().toISOString()
  return (
    <time dateTime={iso}>
      {day} {(day === '' || isAhead) && <span className="nb">{dates(manner)(iso, 'time')}</span>}
    </time>
  )
}
