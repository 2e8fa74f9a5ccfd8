import { sql } from '@payloadcms/db-postgres'
import type { Refusal } from '@/domain/workflow/types'
import type { ArticleRecord } from '../../stories/types'
import type { Scope } from '../../transaction'

/** A time at which an article should have gone out and did not. */
export interface MissedSchedule {
  at: string
  refusal: Refusal
}

/** Why an approved article did not go out at its time; null once somebody has taken a step about it. */
export async function missedScheduleOf(
  scope: Scope,
  { id, stage }: ArticleRecord,
): Promise<MissedSchedule | null> {
  if (stage !== 'approved') return null
  const { rows } = await scope.db.execute(sql`
    select kind, at, data from events
    where article = ${id} and kind in ('article.approve', 'article.schedule', 'article.scheduleFailed')
    order by id desc limit 1`)
  const [last] = rows
  if (last?.kind !== 'article.scheduleFailed') return null
  const { refusal } = last.data as { refusal: Refusal }
  return { at: new Date(String(last.at)).toISOString(), refusal }
}
