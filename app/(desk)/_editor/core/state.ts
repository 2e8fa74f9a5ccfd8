import { $getState, $setState, createState, type ElementNode, type LexicalNode } from 'lexical'
import type { BlockId, BlockState, SegmentId } from '@/domain/segments/document'
import { strings } from '@/domain/text/strings'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const maybeTexts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? strings(value) : null
const isSameList = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === b || (a !== null && b !== null && a.length === b.length && a.every((item, at) => item === b[at]))

/** The id of a text block; a copy of the node begins without one. */
export const bidState = createState('bid', { parse: text, resetOnCopyNode: true })
/** Ids of the cited sources on which a block stands. */
export const sourcesState = createState('sources', { parse: strings, isEqual: isSameList })
/** A quotation's attribution line. */
export const byState = createState('by', { parse: text, resetOnCopyNode: true })
/** In a translation: the segments that a block renders. Empty (an added block) differs from not set. */
export const fromState = createState('from', { parse: maybeTexts, isEqual: isSameList })

/** The id of a text block, empty where it has none yet. */
export function $bidOf(node: LexicalNode): BlockId {
  return $getState(node, bidState)
}

/** What the newsroom keeps on a block, in the form in which it is stored under `$`. */
export function $blockStateOf(node: LexicalNode): BlockState {
  const bid = $getState(node, bidState)
  const sources = $getState(node, sourcesState)
  const by = $getState(node, byState)
  const from = $getState(node, fromState)
  return {
    ...(bid ? { bid } : {}),
    ...(sources.length > 0 ? { sources: [...sources] } : {}),
    ...(by ? { by } : {}),
    ...(from ? { from: [...from] } : {}),
  }
}

/** Hands everything that the newsroom keeps on a block to the block that takes its place. */
export function $moveBlockState(from: ElementNode, to: ElementNode): void {
  for (const state of [bidState, byState] as const) $setState(to, state, $getState(from, state))
  $setState(to, sourcesState, $getState(from, sourcesState))
  $setState(to, fromState, $getState(from, fromState))
}

/** Sets what a block of a translation renders. */
export function $setFrom(node: ElementNode, from: readonly SegmentId[] | null): void {
  $setState(node, fromState, from)
}
