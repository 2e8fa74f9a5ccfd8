import type { Person } from '@/newsroom/person'
import { CoverageBlock } from './CoverageBlock'
import { HappeningsBlock } from './HappeningsBlock'
import { ScheduleBlock } from './ScheduleBlock'

/** What goes on around this person's work. */
export function TodaySide({ person }: { person: Person }) {
  return (
    <div className="side">
      <CoverageBlock person={person} />
      <ScheduleBlock person={person} />
      <HappeningsBlock person={person} />
    </div>
  )
}
