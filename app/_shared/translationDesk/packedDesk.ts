import type { BlockState, InlineNode } from '@/domain/segments/document'
import { EMPTY_TARGET } from '@/domain/segments/hashRuns'
import { textNode } from '@/domain/segments/nodes'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView, SegmentView } from '@/newsroom/translations/views'

/** What most rows are, and a packed row therefore does not say. */
export const ordinaryRow = {
  target: EMPTY_TARGET,
  targetText: '',
  blocks: [],
  state: 'untranslated',
  approved: false,
  stale: false,
  orphan: false,
  moved: false,
  between: null,
  standing: [],
  seen: null,
  retyped: false,
  oldTexts: null,
  reason: null,
  origin: null,
  authors: [],
  by: null,
  at: null,
  changeRequested: false,
  overrides: [],
  match: null,
} satisfies Partial<RowView>

/** A paragraph of nothing but text; `null` is the text of the row. */
export type PackedBlock = RowView['blocks'][number] | { plain: string | null; $: BlockState }

/** `true`: the nodes are the text alone. */
export type PackedSegment = Omit<SegmentView, 'nodes'> & { nodes: SegmentView['nodes'] | true }

export interface PackedRow extends Partial<Omit<RowView, 'id' | 'sources' | 'sourceRefs' | 'blocks'>> {
  id: string
  words: number
  sources: PackedSegment[]
  /** Only the hashes where they stand for the segments in their order. */
  sourceRefs: RowView['sourceRefs'] | string[]
  blocks?: PackedBlock[]
}

export interface PackedDesk extends Omit<TranslationDesk, 'rows'> {
  rows: PackedRow[]
}

export const plainNodes = (text: string): InlineNode[] => [textNode(text)]
