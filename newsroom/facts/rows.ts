import type { ArticleContent, TranslationContent } from '@/domain/segments/document'
import { statusOfRows } from '@/domain/segments/statusOfRows'
import type { Equivalence, RowStatus } from '@/domain/segments/types'
import type { ArticleRecord, TranslationRecord } from '../stories/types'
import type { Grounds } from './grounds'

interface Against {
  arabic: ArticleContent | null
  equivalences: Equivalence[]
  translation: TranslationRecord
  /** The English to look at; the working copy unless an edition is meant. */
  content?: TranslationContent
}

/** A translation's rows against one Arabic; none where there is no Arabic. */
export function rowsAgainst({ arabic, equivalences, translation, content }: Against): RowStatus[] {
  if (!arabic) return []
  const { work, approvals } = translation
  return statusOfRows({
    article: arabic,
    translation: content ?? translation.content,
    work,
    approvals,
    equivalences,
  })
}

/** The rows that translators and reviewers work on: the working copy against the approved Arabic. */
export function rowsOfWork(
  article: ArticleRecord,
  grounds: Grounds,
  translation: TranslationRecord,
): RowStatus[] {
  return rowsAgainst({ arabic: grounds.base, equivalences: article.equivalences, translation })
}
