import type { BlockId, Hash, ImageNode, ImageSlotNode, TextBlock } from './document'

/** Makes an id that no block has yet (for example 12 random letters and digits). */
export type NewId = () => BlockId

/** What a client loaded, as hashes: every field and every block of a content, with the working copy's revision. */
export interface BaseRef {
  revision: number
  fields: Record<string, Hash>
  blocks: [BlockId, Hash][]
}

/** A block as it is saved and merged; list items stand for themselves. */
export type BlockNode = TextBlock | ImageNode | ImageSlotNode

/** Two different edits of one field. `mine` and `theirs` are the field's values (strings, or a lead image). */
export interface FieldConflict {
  name: string
  mine: unknown
  theirs: unknown
}

/** Two different edits of one block, or an edit against a deletion (`null`). */
export interface BlockConflict {
  bid: BlockId
  mine: BlockNode | null
  theirs: BlockNode | null
}

/** `details` of the refusal `save.conflict`. */
export interface Conflicts {
  fields: FieldConflict[]
  blocks: BlockConflict[]
}

export type Side = 'mine' | 'theirs'

/** What a person chose for each conflict, by field name and by block id. */
export interface Choices {
  fields: Record<string, Side>
  blocks: Record<BlockId, Side>
}
