import { bidOf } from './blocks'
import type { ArticleContent, TranslationContent } from './document'
import { isSameSources } from './openRow'
import { recordWork } from './recordWork'
import { rowsOf } from './rowsOf'
import type { PersonId, Row } from './types'
import type { WorkByRow } from './writing'

/**
 * Work after the English was saved, merged or restored as a whole: every row whose English or composition changed has
 * the actor among its authors and is a draft. Without this nobody would be the author of words that a save brought.
 */
export function trackSave({
  article,
  before,
  after,
  work,
  actor,
  at,
}: {
  article: ArticleContent
  before: TranslationContent
  after: TranslationContent
  work: WorkByRow
  actor: PersonId
  at: string
}): WorkByRow {
  const old = rowsOf(article, before, work)
  const oldById = new Map(old.map((row) => [row.id, row]))
  const rows = rowsOf(article, after, work)
  const changed = rows.filter((row) => !isUnchanged(oldById.get(row.id), row))
  const ids = new Set(rows.map(({ id }) => id))
  const segments = new Set(changed.flatMap((row) => [row.id, ...row.sources.map(({ id }) => id)]))
  const blocks = new Set(changed.flatMap((row) => row.blocks.map(bidOf)))
  const touched = old.filter(
    (row) => !ids.has(row.id) || segments.has(row.id) || row.blocks.some((one) => blocks.has(bidOf(one))),
  )
  const action = { article, translation: before, work, actor, at }
  return recordWork({ action, touched, translation: after, blocks, segments, said: {} })
}

function isUnchanged(before: Row | undefined, row: Row): boolean {
  return before?.target === row.target && isSameSources(before.sourceRefs, row.sourceRefs)
}
