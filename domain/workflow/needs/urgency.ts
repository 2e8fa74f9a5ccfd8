import type { Instant } from '../facts'

export const urgencies = ['overdue', 'today', 'thisWeek', 'later'] as const
export type Urgency = (typeof urgencies)[number]

export interface Calendar {
  now: Instant
  /** The newsroom's offset in minutes east of UTC: 180 for Baghdad. */
  offsetMinutes: number
}

const dayLength = 86_400_000

/** How soon something is due, by days of the newsroom's calendar: the next six days after today are this week. */
export function urgencyOf(dueAt: Instant | null, calendar: Calendar): Urgency {
  if (dueAt === null) return 'later'
  if (Date.parse(dueAt) < Date.parse(calendar.now)) return 'overdue'
  const days = dayOf(dueAt, calendar) - dayOf(calendar.now, calendar)
  if (days === 0) return 'today'
  return days <= 6 ? 'thisWeek' : 'later'
}

function dayOf(instant: Instant, { offsetMinutes }: Calendar): number {
  return Math.floor((Date.parse(instant) + offsetMinutes * 60_000) / dayLength)
}
