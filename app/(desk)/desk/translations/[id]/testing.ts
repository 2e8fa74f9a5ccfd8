import { hashField } from '@/domain/segments/hashRuns'
import type { RowView } from '@/newsroom/translations/views'

/** Material for the tests of this folder: a row in which only what matters has to be said. */
export function rowView(row: Partial<RowView> & { id: string }): RowView {
  const targetText = row.targetText ?? (row.state === 'untranslated' ? '' : 'English')
  return {
    sources: [{ id: row.id, kind: 'paragraph', text: 'نص', nodes: null }],
    sourceRefs: [[row.id, 'h1:source']],
    target: hashField(targetText),
    targetText,
    blocks: [],
    state: 'draft',
    approved: false,
    stale: false,
    orphan: false,
    moved: false,
    between: null,
    seen: null,
    standing: [],
    retyped: false,
    oldTexts: null,
    words: 1,
    reason: null,
    origin: 'human',
    authors: [],
    by: null,
    at: null,
    changeRequested: false,
    overrides: [],
    match: null,
    ...row,
  }
}
