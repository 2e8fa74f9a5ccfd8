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

/** What was derived of a record so far: a verb asks for the same rows several times over. */
const derived = new WeakMap<TranslationRecord, { of: Against; rows: RowStatus[] }[]>()

const isSame = (one: Against, other: Against): boolean =>
  one.arabic === other.arabic && one.equivalences === other.equivalences && one.content === other.content

/** A translation's rows against one Arabic; none where there is no Arabic. */
export function rowsAgainst(asked: Against): RowStatus[] {
  const { arabic, translation } = asked
  if (!arabic) return []
  const known = derived.get(translation) ?? []
  const found = known.find(({ of }) => isSame(of, asked))
  if (found) return found.rows
  const rows = rowsOfRecord(arabic, asked)
  derived.set(translation, [...known, { of: asked, rows }])
  return rows
}

function rowsOfRecord(article: ArticleContent, { equivalences, translation, content }: Against): RowStatus[] {
  const { work, approvals } = translation
  return statusOfRows({
    article,
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
