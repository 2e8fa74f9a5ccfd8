import { rowsOf } from '@/domain/segments/rowsOf'
import { type WrittenRow, writtenRows } from '@/domain/segments/writtenRows'
import type { Grounds } from '../facts/grounds'
import type { TranslationRecord } from '../stories/types'

/** The rows of a story's English that a change of the Arabic would reopen. */
export function writtenEnglish(
  { base }: Grounds,
  translations: readonly Pick<TranslationRecord, 'content' | 'work'>[],
): WrittenRow[] {
  if (!base) return []
  return translations.flatMap(({ content, work }) => writtenRows(rowsOf(base, content, work)))
}
