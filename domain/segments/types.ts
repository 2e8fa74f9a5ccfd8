import type { Hash, SegmentId, TextBlock } from './document'

/** Text with one set of marks and one link. */
export interface Run {
  text: string
  /** Sorted names of the marks: `bold`, `italic`, … */
  marks: string[]
  url: string
}

export type SegmentKind =
  | 'title'
  | 'standfirst'
  | 'dateline'
  | 'slug'
  | 'caption'
  | 'alt'
  | 'paragraph'
  | 'h2'
  | 'h3'
  | 'quote'
  | 'item'
  | 'attribution'

/** A translatable unit of the Arabic. A place without text is no segment, except the title. */
export interface Segment {
  id: SegmentId
  kind: SegmentKind
  text: string
  runs: Run[]
  hash: Hash
  words: number
}

/** A segment with its hash at one time; the order matters. */
export type SourceRef = [segment: SegmentId, hash: Hash]

export type RowId = string
export type WorkState = 'untranslated' | 'draft' | 'confirmed' | 'omitted'
export type Origin = 'human' | 'memory' | 'machine'
export type PersonId = number

export interface Override {
  code: string
  reason: string
  by: PersonId
  at: string
  sources: SourceRef[]
  target: Hash
}

/** Some Arabic as somebody had it before her: its hashes, and its texts by segment id. */
export type SeenArabic = Pick<Work, 'sources' | 'texts'>

/** What is known about a row: kept in `translations.work[rowId]`. Times are ISO 8601 in UTC. */
export interface Work {
  state: WorkState
  sources: SourceRef[]
  target: Hash
  /** The Arabic of `sources` as it was, by segment id, so that a later change can be shown as a diff. */
  texts: Record<SegmentId, string>
  /** The Arabic that the English was made from before `sources` was taken in its place, so that this can be taken back. */
  earlier?: SeenArabic
  by: PersonId
  at: string
  origin: Origin
  match?: { score: number; unit: number }
  /** Why the row is omitted or added. */
  reason?: string
  /** Everyone who changed the row's English since its last approval. */
  authors: PersonId[]
  overrides: Override[]
}

/** One approval of one row's English against one Arabic: append-only. */
export interface Approval {
  row: RowId
  sources: SourceRef[]
  target: Hash
  /** The Arabic and the English that were approved, as plain text. */
  texts: { source: Record<SegmentId, string>; target: string }
  by: PersonId
  at: string
}

/** An editor's word that a change of the Arabic is minor. Symmetric and transitive per segment. */
export interface Equivalence {
  segment: SegmentId
  from: Hash
  to: Hash
  by: PersonId
  at: string
}

/** A row of the side-by-side: the connected group of segments and target blocks. */
export interface Row {
  id: RowId
  sources: Segment[]
  /** The Arabic place of the row's first segment among all segments; added rows take the place after their predecessor. */
  position: number
  /** Target blocks of the body, in order; empty for rows whose target is a field. */
  blocks: TextBlock[]
  /** The English as plain text: the blocks joined by line feeds, or the field's value. */
  targetText: string
  target: Hash
  sourceRefs: SourceRef[]
}

/** A row with everything that is derived about it. */
export interface RowStatus {
  row: Row
  state: WorkState
  work: Work | null
  approved: boolean
  stale: boolean
  orphan: boolean
  moved: boolean
  retyped: boolean
  /** Where stale or orphan: the Arabic that the English was made from, by segment id. */
  oldTexts: Record<SegmentId, string> | null
}
