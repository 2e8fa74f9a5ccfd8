import type { InlineNode, SegmentId, TextBlock } from '@/domain/segments/document'
import type { Origin, PersonId, RowStatus, SegmentKind, SourceRef, WorkState } from '@/domain/segments/types'
import type { Grounds } from '../facts/grounds'
import { rowsOfWork } from '../facts/rows'
import type { ArticleRecord, TranslationRecord } from '../stories/types'

export interface SegmentView {
  id: SegmentId
  kind: SegmentKind
  text: string
  /** Marks and links of the Arabic, as Lexical inline nodes, where the segment is a block of the body. */
  nodes: InlineNode[] | null
}

/** A row as the workspace and the HTTP interface show it. */
export interface RowView {
  id: string
  sources: SegmentView[]
  sourceRefs: SourceRef[]
  target: string
  targetText: string
  blocks: TextBlock[]
  state: WorkState
  approved: boolean
  stale: boolean
  orphan: boolean
  moved: boolean
  retyped: boolean
  oldTexts: Record<SegmentId, string> | null
  words: number
  reason: string | null
  origin: Origin | null
  authors: PersonId[]
  by: PersonId | null
  at: string | null
  /** An open change request is anchored on the row. */
  changeRequested: boolean
}

function segmentViews({ row }: RowStatus, nodes: Map<string, InlineNode[]>): SegmentView[] {
  return row.sources.map(({ id, kind, text }) => ({ id, kind, text, nodes: nodes.get(id) ?? null }))
}

/** The inline nodes of the Arabic's text blocks by segment id. */
export function inlineNodesOf(blocks: Iterable<TextBlock>): Map<string, InlineNode[]> {
  const nodes = new Map<string, InlineNode[]>()
  for (const block of blocks) if (block.$?.bid) nodes.set(`body:${block.$.bid}`, block.children)
  return nodes
}

/** One row for the screen. */
export function rowViewOf(status: RowStatus, nodes: Map<string, InlineNode[]>, requested: string[]): RowView {
  const { row, work, state, approved, stale, orphan, moved, retyped, oldTexts } = status
  return {
    id: row.id,
    sources: segmentViews(status, nodes),
    sourceRefs: row.sourceRefs,
    target: row.target,
    targetText: row.targetText,
    blocks: row.blocks,
    state,
    approved,
    stale,
    orphan,
    moved,
    retyped,
    oldTexts,
    words: row.sources.reduce((sum, { words }) => sum + words, 0),
    reason: work?.reason ?? null,
    origin: work?.origin ?? null,
    authors: work?.authors ?? [],
    by: work?.by ?? null,
    at: work?.at ?? null,
    changeRequested: requested.includes(row.id),
  }
}

/** All rows of a translation's work for the screen. */
export function rowViewsOf(
  article: ArticleRecord,
  grounds: Grounds,
  translation: TranslationRecord,
  blocks: Iterable<TextBlock>,
): RowView[] {
  const nodes = inlineNodesOf(blocks)
  const requested = grounds.requestedRows.get(translation.id) ?? []
  return rowsOfWork(article, grounds, translation).map((status) => rowViewOf(status, nodes, requested))
}
