import { bidOf } from './blocks'
import type { Body, TextBlock } from './document'
import { longestRun } from './longestRun'
import { type Shape, shapesOf } from './shapes'
import { fromOf } from './targetBlocksOf'
import type { Row, RowId } from './types'

/** Rows whose English stands in another order than the Arabic: as few as explain the difference. */
export function movedRows(rows: readonly Row[], english: readonly TextBlock[]): Set<RowId> {
  const rowAt = new Map(
    rows.flatMap((row, index) =>
      row.sources.length > 0 ? row.blocks.map((node) => [bidOf(node), index] as const) : [],
    ),
  )
  const places = english.flatMap((node) => rowAt.get(bidOf(node)) ?? [])
  const kept = longestRun(places)
  return new Set(places.flatMap((place, index) => (kept.has(index) ? [] : (rows[place]?.id ?? []))))
}

/** The shape that a target block has to take to follow the Arabic, or null when it is right already. */
export function shapeToFollow(
  node: TextBlock,
  arabic: ReadonlyMap<string, Shape>,
  english: Shape,
): Shape | null {
  const wanted = fromOf(node).flatMap((id) => arabic.get(id) ?? [])
  return wanted[0] && !wanted.includes(english) ? wanted[0] : null
}

/** Rows with a block that is of another type than all the Arabic it renders. */
export function retypedRows(
  rows: readonly Row[],
  { arabic, english }: { arabic: Body; english: Body },
): Set<RowId> {
  const source = shapesOf(arabic)
  const target = shapesOf(english)
  const isRetyped = (node: TextBlock) =>
    shapeToFollow(node, source, target.get(`body:${bidOf(node)}`) ?? 'paragraph') !== null
  return new Set(rows.filter((row) => row.blocks.some(isRetyped)).map(({ id }) => id))
}
