import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, InlineNode, SegmentId, TextBlock } from '@/domain/segments/document'
import { englishNeighbours, type Neighbours } from '@/domain/segments/englishNeighbours'
import { overridesOf } from '@/domain/segments/overridesOf'
import { otherArabic } from '@/domain/segments/seenArabic'
import { type Standing, standingOf } from '@/domain/segments/standingOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type {
  Origin,
  Override,
  PersonId,
  RowStatus,
  SeenArabic,
  SegmentKind,
  SourceRef,
  Work,
  WorkState,
} from '@/domain/segments/types'
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
  /** Where `moved`: the rows before and after whose English its own stands. */
  between: Neighbours | null
  retyped: boolean
  oldTexts: Record<SegmentId, string> | null
  /** The Arabic that the English was made from, where it is not that of now. */
  seen: SeenArabic | null
  /** How each of the blocks stands in the English. */
  standing: Standing[]
  words: number
  reason: string | null
  origin: Origin | null
  authors: PersonId[]
  by: PersonId | null
  at: string | null
  /** An open change request is anchored on the row. */
  changeRequested: boolean
  /** Findings that somebody accepted in writing for this very Arabic and English, by their key (`findingKey`). */
  overrides: Pick<Override, 'code' | 'reason' | 'by' | 'at'>[]
  /** The match of the memory that the English was taken from, and not touched since. */
  match: Work['match'] | null
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

interface Known {
  nodes: Map<string, InlineNode[]>
  requested: string[]
  between: Map<string, Neighbours>
  standing: Map<BlockId, Standing>
}

const nowhere: Standing = [null, 'paragraph']

/** One row for the screen. */
function rowViewOf(status: RowStatus, { nodes, requested, between, standing }: Known): RowView {
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
    between: between.get(row.id) ?? null,
    retyped,
    oldTexts,
    seen: otherArabic(row, work),
    standing: row.blocks.map((node) => standing.get(bidOf(node)) ?? nowhere),
    words: row.sources.reduce((sum, { words }) => sum + words, 0),
    reason: work?.reason ?? null,
    origin: work?.origin ?? null,
    authors: work?.authors ?? [],
    by: work?.by ?? null,
    at: work?.at ?? null,
    changeRequested: requested.includes(row.id),
    overrides: overridesOf(status).map(({ code, reason, by, at }) => ({ code, reason, by, at })),
    match: work?.match ?? null,
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
  const statuses = rowsOfWork(article, grounds, translation)
  const standing = standingOf(translation.content.body)
  const between = englishNeighbours(
    statuses.map(({ row }) => row),
    {
      english: [...textBlocksOf(translation.content.body)],
      of: new Set(statuses.flatMap(({ row, moved }) => (moved ? row.id : []))),
    },
  )
  return statuses.map((status) => rowViewOf(status, { nodes, requested, between, standing }))
}
