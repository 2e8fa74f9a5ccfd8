import type { Result } from '@/domain/workflow/types'
import { bodyOf, type FlatBlock } from './blocks'
import { type Content, directionOfFields, fieldOf, type Parts, partsOf } from './contentParts'
import type { BlockId, Body, Hash } from './document'
import { mergeOrder } from './mergeOrder'
import { nodeHash, valueHash } from './nodeHash'
import { own } from './own'
import type { BaseRef, BlockConflict, Choices, FieldConflict, Side } from './saving'

export interface Sides<C> {
  base: BaseRef
  mine: C
  theirs: C
  /** What a person chose where both sides changed the same thing; what has no choice is a conflict. */
  choices?: Choices
}

type Compose<C> = (fields: ReadonlyMap<string, unknown>, body: Body) => C

/**
 * Three-way merge by field and block. What one side left alone is taken from the other, order merges apart from content,
 * the same edit on both sides is one edit. Two different edits, or an edit against a deletion, are refused together as
 * `save.conflict` with `Conflicts` as details.
 */
export function mergeContent<C extends Content>(
  { base, mine, theirs, choices = { fields: {}, blocks: {} } }: Sides<C>,
  compose: Compose<C>,
): Result<C> {
  const parts = { base, mine: partsOf(mine), theirs: partsOf(theirs) }
  const { fields, conflicts: inFields } = mergeFields(parts, choices)
  const { blocks, conflicts: inBlocks } = mergeBlocks(parts, choices)
  if (inFields.length + inBlocks.length > 0)
    return { ok: false, refusal: { code: 'save.conflict', details: { fields: inFields, blocks: inBlocks } } }
  return { ok: true, value: compose(fields, bodyOf(blocks, directionOfFields(fields))) }
}

interface SidesInParts {
  base: BaseRef
  mine: Parts
  theirs: Parts
}

function mergeFields({ base, mine, theirs }: SidesInParts, choices: Choices) {
  const fields = new Map<string, unknown>()
  const conflicts: FieldConflict[] = []
  for (const name of new Set([...mine.fields.keys(), ...theirs.fields.keys()])) {
    const values = { mine: fieldOf(mine, name), theirs: fieldOf(theirs, name) }
    const side = whichSide({
      base: own(base.fields, name) ?? valueHash(''),
      mine: valueHash(values.mine),
      theirs: valueHash(values.theirs),
      choice: own(choices.fields, name),
    })
    if (side) fields.set(name, values[side])
    else conflicts.push({ name, ...values })
  }
  return { fields, conflicts }
}

function mergeBlocks({ base, mine, theirs }: SidesInParts, choices: Choices) {
  const inBase = new Map(base.blocks)
  const merged = new Map<BlockId, FlatBlock>()
  const conflicts: BlockConflict[] = []
  for (const bid of new Set([...inBase.keys(), ...theirs.blocks.keys(), ...mine.blocks.keys()])) {
    const nodes = { mine: mine.blocks.get(bid), theirs: theirs.blocks.get(bid) }
    const side = whichSide({
      base: inBase.get(bid) ?? null,
      mine: hashOrNull(nodes.mine),
      theirs: hashOrNull(nodes.theirs),
      choice: own(choices.blocks, bid),
    })
    const block = side && nodes[side]
    if (block) merged.set(bid, block)
    if (!side) conflicts.push({ bid, mine: nodes.mine?.node ?? null, theirs: nodes.theirs?.node ?? null })
  }
  const order = mergeOrder({
    base: [...inBase.keys()],
    mine: [...mine.blocks.keys()],
    theirs: [...theirs.blocks.keys()],
    kept: new Set(merged.keys()),
  })
  return { blocks: order.flatMap((bid) => merged.get(bid) ?? []), conflicts }
}

function hashOrNull(block: FlatBlock | undefined): Hash | null {
  return block ? nodeHash(block) : null
}

/** The side whose version stands; null where both changed it differently and nobody chose. Null hashes: not there. */
function whichSide({
  base,
  mine,
  theirs,
  choice,
}: {
  base: Hash | null
  mine: Hash | null
  theirs: Hash | null
  choice: Side | undefined
}): Side | null {
  if (mine === theirs || theirs === base) return 'mine'
  if (mine === base) return 'theirs'
  return choice ?? null
}
