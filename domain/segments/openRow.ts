import type { Refusal, Result } from '@/domain/workflow/types'
import type { Hash } from './document'
import { rowsOf } from './rowsOf'
import type { Row, RowId, SourceRef } from './types'
import type { RowAction, RowBase } from './writing'

/** A row as it is now, among all rows. */
export interface OpenRow {
  row: Row
  rows: Row[]
}

/**
 * Finds a row and compares it with what the client saw: `row.missing`, or `row.conflict` with the row as it is now.
 * `written` is the target that the client wants: when it stands there already, a repeated request is no conflict.
 */
export function openRow(
  { article, translation, work }: Pick<RowAction, 'article' | 'translation' | 'work'>,
  { row: id, base, written }: { row: RowId; base: RowBase; written?: Hash },
): Result<OpenRow> {
  const rows = rowsOf(article, translation, work)
  const row = rows.find((one) => one.id === id)
  if (!row) return { ok: false, refusal: { code: 'row.missing', rows: [id] } }
  const isSame =
    isSameSources(row.sourceRefs, base.sources) && (row.target === base.target || row.target === written)
  return isSame ? { ok: true, value: { row, rows } } : { ok: false, refusal: conflictOf(row) }
}

function conflictOf(row: Row): Refusal {
  const theirs = {
    sources: row.sourceRefs,
    target: row.target,
    texts: { source: sourceTexts(row), target: row.targetText },
    blocks: row.blocks,
  }
  return { code: 'row.conflict', rows: [row.id], details: { theirs } }
}

/** The Arabic of a row by segment. */
export function sourceTexts(row: Pick<Row, 'sources'>): Record<string, string> {
  return Object.fromEntries(row.sources.map(({ id, text }) => [id, text]))
}

export function isSameSources(a: readonly SourceRef[], b: readonly SourceRef[]): boolean {
  return (
    a.length === b.length && a.every(([id, hash], index) => b[index]?.[0] === id && b[index]?.[1] === hash)
  )
}
