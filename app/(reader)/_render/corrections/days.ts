import type { LogEntry } from '@/newsroom/queries/reader/correctionsPage'
import type { Reading } from '../reading'

export interface Day {
  /** As the newsroom's calendar names it. */
  name: string
  /** The newest entry's time. */
  at: string
  entries: LogEntry[]
}

/** Entries as they come, parted where the newsroom's day changes. */
export function daysOf({ date }: Reading, entries: readonly LogEntry[]): Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const name = date(entry.at, 'date')
    const last = days.at(-1)
    if (last?.name === name) last.entries.push(entry)
    else days.push({ name, at: entry.at, entries: [entry] })
  }
  return days
}
