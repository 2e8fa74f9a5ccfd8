import type { ArticleContent, Hash, SegmentId, TextBlock, TranslationContent } from './document'
import type { Origin, PersonId, RowId, SourceRef, Work } from './types'

export type WorkByRow = Record<RowId, Work>

/** What the client saw of a row when it began: its `sourceRefs` and its `target`. */
export interface RowBase {
  sources: SourceRef[]
  target: Hash
}

/** One write of one row: `blocks` (body rows), `text` (field rows) or `omit` (the reason). */
export interface RowWrite {
  row: RowId
  base: RowBase
  /** The row's whole English, in order. Blocks that the row has keep their type; empty ones are dropped. */
  blocks?: TextBlock[]
  text?: string
  omit?: string
  /** The body segments that the blocks render from now on; without it, those of the row. */
  from?: SegmentId[]
  state?: 'draft' | 'confirmed'
  origin?: Origin
  match?: { score: number; unit: number }
  /** Takes back that the Arabic of now was taken into the row: it stands again on the Arabic it was made from before. */
  staleAgain?: boolean
  /** Why an added block is there. */
  reason?: string
}

/** A translation's content with what is known about its rows, and who acts when (ISO 8601, UTC). */
export interface RowAction {
  article: ArticleContent
  translation: TranslationContent
  work: WorkByRow
  actor: PersonId
  at: string
}

/** An action on one row, with the hashes that the client saw. */
export interface RowActionOn extends RowAction {
  row: RowId
  base: RowBase
}

export interface Written {
  translation: TranslationContent
  work: WorkByRow
}
