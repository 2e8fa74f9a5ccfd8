import type { Body, SegmentId } from './document'
import { hashBlocks } from './hashRuns'
import { isBodySegment } from './ids'
import { plainTextOf } from './plainTextOf'
import { type TargetBlock, targetBlocksOf } from './targetBlocksOf'
import type { Row, RowId, Segment } from './types'
import { unionFind } from './unionFind'

/** A row before it has its place. */
export type Unplaced = Omit<Row, 'position'>

export interface BodyRows {
  /** Rows that have Arabic, by their first segment. */
  bySegment: Map<SegmentId, Unplaced>
  /** Added and orphan rows by the row whose English they follow; null: they come first. */
  after: Map<RowId | null, Unplaced[]>
}

interface Group {
  sources: Segment[]
  blocks: TargetBlock[]
}

/** The connected groups of Arabic segments and English blocks, as rows. Linear in both. */
export function bodyRowsOf(segments: readonly Segment[], body: Body): BodyRows {
  const blocks = targetBlocksOf(body)
  const groups = groupsOf(
    segments.filter(({ id }) => isBodySegment(id)),
    blocks,
  )
  const rows = [...new Set(groups.values())].map((group) => ({ group, row: rowOf(group) }))
  const bySegment = new Map(
    rows.flatMap(({ row }) => (row.sources[0] ? [[row.sources[0].id, row] as const] : [])),
  )
  const rowOfGroup = new Map(rows.map(({ group, row }) => [group, row]))
  const inOrder = blocks.flatMap(({ bid }) => rowOfGroup.get(groups.get(bid) ?? noGroup) ?? [])
  return { bySegment, after: looseRows(inOrder) }
}

const noGroup: Group = { sources: [], blocks: [] }

/** The group of every segment (by id) and every block (by bid; a segment id has a colon, a bid none). */
function groupsOf(segments: readonly Segment[], blocks: readonly TargetBlock[]): Map<string, Group> {
  const ties = unionFind()
  for (const { bid, from } of blocks) for (const id of from) ties.join(id, bid)
  const byRoot = new Map<string, Group>()
  const groupAt = (member: string) => {
    const root = ties.find(member)
    const group = byRoot.get(root) ?? { sources: [], blocks: [] }
    byRoot.set(root, group)
    return group
  }
  const groups = new Map<string, Group>()
  for (const segment of segments) {
    const group = groupAt(segment.id)
    group.sources.push(segment)
    groups.set(segment.id, group)
  }
  for (const block of blocks) {
    const group = groupAt(block.bid)
    group.blocks.push(block)
    groups.set(block.bid, group)
  }
  return groups
}

function rowOf({ sources, blocks }: Group): Unplaced {
  const nodes = blocks.map(({ node }) => node)
  return {
    id: sources[0]?.id ?? blocks[0]?.from[0] ?? `added:${blocks[0]?.bid}`,
    sources,
    blocks: nodes,
    targetText: nodes.map(plainTextOf).join('\n'),
    target: hashBlocks(nodes),
    sourceRefs: sources.map(({ id, hash }) => [id, hash]),
  }
}

function looseRows(rowsOfBlocks: readonly Unplaced[]): Map<RowId | null, Unplaced[]> {
  const after = new Map<RowId | null, Unplaced[]>()
  const placed = new Set<Unplaced>()
  let anchor: RowId | null = null
  for (const row of rowsOfBlocks) {
    if (row.sources.length > 0) anchor = row.id
    else if (!placed.has(row)) after.set(anchor, [...(after.get(anchor) ?? []), row])
    placed.add(row)
  }
  return after
}
