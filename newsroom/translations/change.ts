import { sql } from '@payloadcms/db-postgres'
import { progressOf } from '@/domain/segments/progressOf'
import type { RowStatus } from '@/domain/segments/types'
import { isQueued } from '@/domain/workflow/queue'
import { recordEvent } from '../record/event'
import { keepTranslation } from '../record/revision'
import type { TranslationRecord } from '../stories/types'
import { storeTranslation } from '../stories/write'
import type { Scope } from '../transaction'

interface StageChange {
  before: TranslationRecord
  after: TranslationRecord
  action: string
  rows: RowStatus[]
  data?: Record<string, unknown>
}

/** Stores a translation whose stage an action changed, keeps it as a revision and records the event. */
export async function storeMovedTranslation(
  scope: Scope,
  { before, after, action, rows, data = {} }: StageChange,
): Promise<TranslationRecord> {
  const moved = { ...after, revision: before.revision + 1, progress: progressOf(rows) }
  await storeTranslation(scope, moved)
  if (isQueued(before.stage) && !isQueued(moved.stage)) await leaveQueue(scope, moved.id)
  await keepTranslation(scope, moved, action)
  await recordEvent(scope, {
    kind: `translation.${action}`,
    article: moved.article,
    translation: moved.id,
    data: { from: before.stage, to: moved.stage, ...data },
  })
  return moved
}

/** What comes back later stands where its deadline puts it. */
async function leaveQueue(scope: Scope, id: number): Promise<void> {
  await scope.db.execute(sql`update translations set place = null where id = ${id} and place is not null`)
}
