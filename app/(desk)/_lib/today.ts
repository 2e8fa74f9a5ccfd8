import { cache } from 'react'
import type { Person } from '@/newsroom/person'
import { loadToday } from '@/newsroom/queries/today'
import { offsetMinutes } from './dates'

/** What waits for the person, once per request: Today shows it, the navigation counts it. */
export const todayOf = cache((person: Person) => {
  const now = new Date()
  return loadToday(person, { now: now.toISOString(), offsetMinutes: offsetMinutes(now) })
})
