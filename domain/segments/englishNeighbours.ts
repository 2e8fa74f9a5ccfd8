import { bidOf } from './blocks'
import type { TextBlock } from './document'
import type { Row, RowId } from './types'

/** The rows whose English stands right before and after a row's own; null at either end. */
export interface Neighbours {
  before: RowId | null
  after: RowId | null
}

/** Between which rows the English of each of these rows stands, in the order of the English. */
export function englishNeighbours(
  rows: readonly Row[],
  { english, of }: { english: readonly TextBlock[]; of: ReadonlySet<RowId> },
): Map<RowId, Neighbours> {
  const rowOf = new Map(rows.flatMap(({ id, blocks }) => blocks.map((node) => [bidOf(node), id] as const)))
  const order = english.flatMap((node) => rowOf.get(bidOf(node)) ?? [])
  const neighbours = [...of].flatMap((id) => {
    const first = order.indexOf(id)
    if (first < 0) return []
    const after = order.slice(first).find((one) => one !== id) ?? null
    return [[id, { before: order[first - 1] ?? null, after }] as const]
  })
  return new Map(neighbours)
}
