import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, Body, ImageNode, RootChild, SegmentId } from '@/domain/segments/document'
import { targetBlocksOf } from '@/domain/segments/targetBlocksOf'

/** The blocks of the English body with the images of the Arabic at their places: after what precedes them there. */
export function englishFlow(arabic: Body, english: Body): RootChild[] {
  const { first, after } = imagesByAnchor(arabic, lastChildRendering(english))
  return [...first, ...english.root.children.flatMap((child) => [child, ...(after.get(child) ?? [])])]
}

interface Placed {
  first: ImageNode[]
  after: Map<RootChild, ImageNode[]>
}

function imagesByAnchor(arabic: Body, rendering: ReadonlyMap<SegmentId, RootChild>): Placed {
  const placed: Placed = { first: [], after: new Map() }
  let anchor: RootChild | undefined
  for (const child of arabic.root.children) {
    if (child.type === 'block') continue
    if (child.type === 'upload') place(placed, anchor, child)
    else anchor = lastOf(bidsOf(child).map((bid) => rendering.get(`body:${bid}`))) ?? anchor
  }
  return placed
}

function place({ first, after }: Placed, anchor: RootChild | undefined, image: ImageNode): void {
  if (!anchor) first.push(image)
  else after.set(anchor, [...(after.get(anchor) ?? []), image])
}

/** By Arabic segment, the last child of the English body that renders some of it. */
function lastChildRendering(english: Body): Map<SegmentId, RootChild> {
  const childOf = new Map(
    english.root.children.flatMap((child) => bidsOf(child).map((bid) => [bid, child] as const)),
  )
  return new Map(
    targetBlocksOf(english).flatMap(({ bid, from }) => {
      const child = childOf.get(bid)
      return child ? from.map((segment) => [segment, child] as const) : []
    }),
  )
}

function bidsOf(child: RootChild): BlockId[] {
  return child.type === 'list' ? child.children.map(bidOf) : [bidOf(child)]
}

function lastOf<T>(found: readonly (T | undefined)[]): T | undefined {
  return found.findLast((each) => each !== undefined)
}
