import { isDeepStrictEqual } from 'node:util'
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
  /** What the rows follow from: the English, the Arabic that was approved, and what an editor called minor in it. */
  version: string
  /** Where only changed rows were asked for and none came or went: `rows` are those that differ from this version. */
  since?: string
}

/** Which rows a write answers with. */
export type RowsWanted = 'all' | 'changed'

/** The rows of a translation as they are now, for the person's screen. */
export function rowsNow(at: TranslationAtHand, translation: TranslationRecord): RowsNow {
  const { revision, stage, progress } = translation
  const arabic = at.grounds.base?.body ?? emptyBody('rtl')
  const rows = rowViewsOf(at.article, at.grounds, translation, textBlocksOf(arabic))
  return { revision, stage, rows, progress, version: versionOf(at, translation) }
}

export function versionOf({ article }: TranslationAtHand, { revision }: TranslationRecord): string {
  const { base, equivalences } = article
  return [revision, base ?? '', equivalences.length, equivalences.at(-1)?.at ?? ''].join(' ')
}

/** The rows after a change: all, or those that it changed; all in any case when rows came, went or moved. */
export function rowsAfter(at: TranslationAtHand, saved: TranslationRecord, wanted: RowsWanted): RowsNow {
  const after = rowsNow(at, saved)
  if (wanted === 'all') return after
  const before = rowsNow(at, at.translation)
  const isSameList =
    before.rows.length === after.rows.length &&
    after.rows.every(({ id }, index) => id === before.rows[index]?.id)
  if (!isSameList) return after
  const rows = after.rows.filter((row, index) => !isDeepStrictEqual(row, before.rows[index]))
  return { ...after, rows, since: before.version }
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
