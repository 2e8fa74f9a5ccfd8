import type { BlockId } from './document'
import { longestRun } from './longestRun'

/**
 * The order of the blocks that a merge keeps. Theirs is the frame; what I moved or added stands after the block that
 * precedes it on my side, so where one side left the order alone the other's is taken exactly.
 */
export function mergeOrder({
  base,
  mine,
  theirs,
  kept,
}: {
  base: readonly BlockId[]
  mine: readonly BlockId[]
  theirs: readonly BlockId[]
  kept: ReadonlySet<BlockId>
}): BlockId[] {
  const myOrder = mine.filter((bid) => kept.has(bid))
  const placedByMe = idsPlacedBy(myOrder, { base, theirs: new Set(theirs) })
  const next = chainOf(theirs.filter((bid) => kept.has(bid) && !placedByMe.has(bid)))
  let before: BlockId | null = null
  for (const bid of myOrder) {
    if (placedByMe.has(bid)) {
      next.set(bid, next.get(before) ?? null)
      next.set(before, bid)
    }
    before = bid
  }
  return [...walk(next)]
}

/** The blocks that have a new place on my side: added by me alone, or moved against the base. */
function idsPlacedBy(
  order: readonly BlockId[],
  { base, theirs }: { base: readonly BlockId[]; theirs: ReadonlySet<BlockId> },
): Set<BlockId> {
  const placeInBase = new Map(base.map((bid, place) => [bid, place]))
  const known = order.filter((bid) => placeInBase.has(bid))
  const still = longestRun(known.map((bid) => placeInBase.get(bid) ?? 0))
  const unmoved = new Set(known.filter((_, index) => still.has(index)))
  return new Set(order.filter((bid) => !theirs.has(bid) || (placeInBase.has(bid) && !unmoved.has(bid))))
}

type Chain = Map<BlockId | null, BlockId | null>

function chainOf(order: readonly BlockId[]): Chain {
  const chain: Chain = new Map()
  let before: BlockId | null = null
  for (const bid of order) {
    chain.set(before, bid)
    before = bid
  }
  return chain.set(before, null)
}

function* walk(chain: Chain): Generator<BlockId> {
  for (let at = chain.get(null) ?? null; at !== null; at = chain.get(at) ?? null) yield at
}
