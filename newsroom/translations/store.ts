import { emptyBody } from '@/domain/segments/nodes'
import { progressOf } from '@/domain/segments/progressOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import { rowsOfWork } from '../facts/rows'
import { isSnapshotDue, keepTranslation } from '../record/revision'
import type { TranslationRecord } from '../stories/types'
import type { TranslationAtHand } from '../stories/withStory'
import { storeTranslation } from '../stories/write'
import { type RowView, rowViewsOf } from './views'

/** What every change of the English answers. */
export interface RowsNow {
  revision: number
  stage: TranslationRecord['stage']
  rows: RowView[]
  progress: TranslationRecord['progress']
}

/** The rows of a translation as they are now, for the person's screen. */
export function rowsNow(at: TranslationAtHand, translation: TranslationRecord): RowsNow {
  const { revision, stage, progress } = translation
  const arabic = at.grounds.base?.body ?? emptyBody('rtl')
  const rows = rowViewsOf(at.article, at.grounds, translation, textBlocksOf(arabic))
  return { revision, stage, rows, progress }
}

/** Stores changed English with its work: counts its progress and keeps a snapshot now and then. */
export async function storeEnglish(
  at: TranslationAtHand,
  changes: Partial<Pick<TranslationRecord, 'content' | 'work' | 'approvals'>>,
): Promise<TranslationRecord> {
  const { scope, article, grounds } = at
  const changed = { ...at.translation, ...changes, revision: at.translation.revision + 1 }
  const saved = { ...changed, progress: progressOf(rowsOfWork(article, grounds, changed)) }
  await storeTranslation(scope, saved)
  const story = { article: saved.article, translation: saved.id }
  if (await isSnapshotDue(scope, story)) await keepTranslation(scope, saved, 'save')
  return saved
}
