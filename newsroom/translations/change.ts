import { progressOf } from '@/domain/segments/progressOf'
import type { RowStatus } from '@/domain/segments/types'
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
  await keepTranslation(scope, moved, action)
  await recordEvent(scope, {
    kind: `translation.${action}`,
    article: moved.article,
    translation: moved.id,
    data: { from: before.stage, to: moved.stage, ...data },
  })
  return moved
}
