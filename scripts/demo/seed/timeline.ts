import type { Person } from '@/newsroom/person'
import type { Staff } from './people'

/** The next person at work on a story, some minutes after the one before. */
export type Timeline = (key: string) => Person

const minute = 60_000

/** A story's own time: begins `hours` ago and goes on by a quarter of an hour with every step, but never past now. */
export function timelineFrom(staff: Staff, hours: number): Timeline {
  const now = Date.now()
  let time = now - hours * 60 * minute
  return (key) => {
    const left = now - time
    time += Math.min(15 * minute, left / 40)
    return staff.at(key, new Date(time).toISOString())
  }
}
