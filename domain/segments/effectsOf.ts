import type { ArticleContent, SegmentId } from './document'
import { type ClassOf, classesOf } from './equivalent'
import { readSegmentId } from './ids'
import { longestRun } from './longestRun'
import { mergeOrder } from './mergeOrder'
import { replacedPictures } from './replacedPictures'
import { segmentsOf } from './segmentsOf'
import { shapesOf } from './shapes'
import type { Equivalence, RowId, Segment } from './types'
import type { WrittenRow } from './writtenRows'

export interface Effect {
  kind: 'changed' | 'inserted' | 'deleted' | 'moved' | 'retyped' | 'replaced'
  segment: SegmentId
  /** Texts; for `retyped`, the block types; for `replaced`, what stands under the two pictures. */
  before: string | null
  after: string | null
  /** Whether an editor called the change minor. */
  minor: boolean
  /** How many English rows this reopens, opens or orphans. */
  rows: number
  /** Which; two changes may reopen the same. Null where none, or where nobody asked about one translation. */
  row: RowId | null
}

/** How many English rows these effects reopen, open or orphan together: one that renders two changed texts counts once. */
export function reopenedBy(effects: readonly Effect[]): number {
  const touched = effects.filter(({ minor, rows }) => !minor && rows > 0)
  return new Set(touched.map(({ row, segment }) => row ?? segment)).size
}

type Segments = ReadonlyMap<SegmentId, Segment>

/**
 * Every difference of the working Arabic from the live edition in reading order, with what it does to the English: a
 * changed text that nobody called minor reopens its row, an insertion opens one, a deletion orphans one; moves, type
 * changes and replaced pictures reopen nothing. With `written` only rows that have
 * English count as reopened or orphaned.
 */
export function effectsOf({
  live,
  working,
  equivalences,
  written,
}: {
  live: ArticleContent
  working: ArticleContent
  equivalences: readonly Equivalence[]
  written?: readonly WrittenRow[] | undefined
}): Effect[] {
  const before = byId(segmentsOf(live))
  const after = byId(segmentsOf(working))
  const texts = textEffects(before, after, {
    classOf: classesOf(equivalences),
    rowOf: rowOfSegment(written),
  })
  const effects = [
    ...texts,
    ...moves(before, after),
    ...retypings(live, working, after),
    ...pictures(live, working),
  ]
  const ids = { base: [...before.keys()], theirs: [...before.keys()], mine: [...after.keys()] }
  const order = mergeOrder({ ...ids, kept: new Set([...before.keys(), ...after.keys()]) })
  const place = new Map(order.map((id, index) => [id, index]))
  return effects.sort((a, b) => (place.get(a.segment) ?? 0) - (place.get(b.segment) ?? 0))
}

function byId(segments: readonly Segment[]): Segments {
  return new Map(segments.map((segment) => [segment.id, segment]))
}

type RowOf = (segment: SegmentId) => Pick<Effect, 'rows' | 'row'>

/** What a change of a segment touches. */
function rowOfSegment(written: readonly WrittenRow[] | undefined): RowOf {
  if (!written) return () => ({ rows: 1, row: null })
  const rows = new Map(
    written.flatMap(({ row, segments }) => segments.map((segment) => [segment, row] as const)),
  )
  return (segment) => {
    const row = rows.get(segment) ?? null
    return { rows: row === null ? 0 : 1, row }
  }
}

const none = { rows: 0, row: null }

function textEffects(
  before: Segments,
  after: Segments,
  { classOf, rowOf }: { classOf: ClassOf; rowOf: RowOf },
): Effect[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((segment): Effect[] => {
    const [old, now] = [before.get(segment), after.get(segment)]
    const texts = { segment, before: old?.text ?? null, after: now?.text ?? null }
    if (!old) return [{ kind: 'inserted', ...texts, minor: false, rows: 1, row: segment }]
    if (!now) return [{ kind: 'deleted', ...texts, minor: false, ...rowOf(segment) }]
    if (old.hash === now.hash) return []
    const minor = classOf(segment, old.hash) === classOf(segment, now.hash)
    return [{ kind: 'changed', ...texts, minor, ...(minor ? none : rowOf(segment)) }]
  })
}

function moves(before: Segments, after: Segments): Effect[] {
  const place = new Map([...before.keys()].map((id, index) => [id, index]))
  const blocks = [...after.values()].filter(({ id }) => place.has(id) && isAnchor(id, after))
  const still = longestRun(blocks.map(({ id }) => place.get(id) ?? 0))
  return blocks
    .filter((_, index) => !still.has(index))
    .map(({ id, text }) => {
      const old = before.get(id)?.text ?? null
      return { kind: 'moved', segment: id, before: old, after: text, minor: false, ...none }
    })
}

/** Blocks move; attributions and alt texts go with them, so only one segment of a block or image speaks for it. */
function isAnchor(id: SegmentId, after: Segments): boolean {
  const name = readSegmentId(id)
  if (name?.of === 'block') return true
  if (name?.of !== 'image' || name.image === 'lead') return false
  return name.text === 'caption' || !after.has(`image:${name.image}:caption`)
}

function retypings(live: ArticleContent, working: ArticleContent, after: Segments): Effect[] {
  const old = shapesOf(live.body)
  return [...shapesOf(working.body)].flatMap(([segment, shape]): Effect[] => {
    const before = old.get(segment)
    if (!before || before === shape || !after.has(segment)) return []
    return [{ kind: 'retyped', segment, before, after: shape, minor: false, ...none }]
  })
}

function pictures(live: ArticleContent, working: ArticleContent): Effect[] {
  return replacedPictures(live, working).map((picture) => ({
    kind: 'replaced',
    ...picture,
    minor: false,
    ...none,
  }))
}
