import type { ArticleContent } from '@/domain/segments/document'
import { progressOf } from '@/domain/segments/progressOf'
import type { Equivalence } from '@/domain/segments/types'
import { needsReopening, rowFactsOf } from '@/domain/workflow/readiness'
import { rowsAgainst } from '../facts/rows'
import { markCorrected } from '../memory/markCorrected'
import type { TranslationRecord } from '../stories/types'
import { storeTranslation } from '../stories/write'
import type { Scope } from '../transaction'
import { storeMovedTranslation } from './change'

const reopenable = ['inReview', 'approved', 'published']

interface Moved {
  /** The new `base`. */
  arabic: ArticleContent
  equivalences: Equivalence[]
  translation: TranslationRecord
}

/**
 * After the Arabic moved: a translation that is behind goes back to its translator, by the system; any other keeps
 * its stage and only has its progress counted anew. The live English stays as it is.
 */
export async function reopenIfBehind(scope: Scope, moved: Moved): Promise<TranslationRecord> {
  const { translation } = moved
  const rows = rowsAgainst(moved)
  await markCorrected(scope, { translation: translation.id, rows })
  const isBehind = reopenable.includes(translation.stage) && needsReopening(rows.map(rowFactsOf))
  if (!isBehind) {
    const counted = { ...translation, progress: progressOf(rows) }
    await storeTranslation(scope, counted)
    return counted
  }
  const behind = rows.filter((status) => needsReopening([rowFactsOf(status)])).map(({ row }) => row.id)
  const system = { ...scope, user: null, actor: 'system' as const }
  return storeMovedTranslation(system, {
    before: translation,
    after: { ...translation, stage: 'translating' },
    action: 'reopen',
    rows,
    data: { rows: behind },
  })
}
