import { canSeeInsights } from '@/domain/workflow/policies'
import type { Person } from '@/newsroom/person'
import { staleBacklog } from './backlog'
import { coverageByWeek } from './coverage'
import { timeInStages } from './stageTimes'
import { throughputByWeek } from './throughput'

export type { Backlog, BacklogStory } from './backlog'
export { backlogAges } from './backlog'
export type { CoveragePoint } from './coverage'
export type { StageTime } from './stageTimes'
export type { ThroughputWeek } from './throughput'

/**
 * How the newsroom's English keeps up with its Arabic: sums of live stories and of the record, no story's text. Null for
 * whoever may not see them.
 */
export async function loadInsights(person: Person, now: string) {
  if (!canSeeInsights(person.actor)) return null
  const [coverage, stages, throughput, backlog] = await Promise.all([
    coverageByWeek(person, now),
    timeInStages(person, now),
    throughputByWeek(person, now),
    staleBacklog(person, now),
  ])
  return { coverage, stages, throughput, backlog }
}
