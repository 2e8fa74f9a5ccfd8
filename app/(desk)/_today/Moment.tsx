import { dates, dayKey } from '../_lib/dates'
import type { Manner } from '../_lib/i18n'

/** The hour for today, the day and the hour otherwise. */
export function Moment({ iso, manner }: { iso: string; manner: Manner }) {
  const tell = dates(manner)
  const isToday = dayKey(iso) === dayKey(new Date().toISOString())
  return (
    <time dateTime={iso}>
      {!isToday && <>{tell(iso, 'dayMonth')} </>}
      {tell(iso, 'time')}
    </time>
  )
}
