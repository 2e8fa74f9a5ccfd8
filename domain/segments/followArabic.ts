import { bidOf, blocksOf, bodyOf, type FlatBlock, isTextBlock } from './blocks'
import type { ArticleContent, Body, SegmentId, TranslationContent } from './document'
import { movedRows, shapeToFollow } from './outOfPlace'
import { rowsOf } from './rowsOf'
import { inShape, type Shape, shapeOf, shapesOf } from './shapes'
import { textBlocksOf } from './textBlocksOf'
import type { Row, RowId } from './types'

interface Following {
  article: ArticleContent
  translation: TranslationContent
  /** Only this row; all rows unless told. */
  row?: RowId | undefined
}

/**
 * The translation with the order and the block types of the Arabic, for one row or for all. Added and orphan blocks stay
 * behind the row that they follow; no text and so no approval changes.
 */
export function followArabic({ article, translation, row }: Following): TranslationContent {
  const rows = rowsOf(article, translation)
  const one = row === undefined ? null : rows.find(({ id }) => id === row)
  if (one === undefined) return translation
  const arabic = shapesOf(article.body)
  const blocks = one ? withOneInPlace(translation.body, rows, one) : inArabicOrder(translation.body, rows)
  const own = one && new Set(one.blocks.map(bidOf))
  const followed = blocks.map((block) =>
    own && !own.has(bidOf(block.node)) ? block : following(block, arabic),
  )
  return { ...translation, body: bodyOf(followed, translation.body.root.direction) }
}

function inArabicOrder(body: Body, rows: readonly Row[]): FlatBlock[] {
  const blocks = new Map(blocksOf(body).map((block) => [bidOf(block.node), block]))
  return rows.flatMap((row) => row.blocks).flatMap((node) => blocks.get(bidOf(node)) ?? [])
}

/** The row's blocks behind those of the nearest row before it that is in its place, and what is loose behind that. */
function withOneInPlace(body: Body, rows: readonly Row[], row: Row): FlatBlock[] {
  const blocks = blocksOf(body)
  const moved = movedRows(rows, [...textBlocksOf(body)])
  if (!moved.has(row.id)) return blocks
  const bids = (some: readonly Row[]) => new Set(some.flatMap((each) => each.blocks.map(bidOf)))
  const own = bids([row])
  const rest = blocks.filter(({ node }) => !own.has(bidOf(node)))
  const loose = bids(rows.filter(({ sources }) => sources.length === 0))
  const isLoose = (block: FlatBlock | undefined) => block !== undefined && loose.has(bidOf(block.node))
  const anchor = rows
    .slice(0, rows.indexOf(row))
    .findLast((one) => one.sources.length > 0 && one.blocks.length > 0 && !moved.has(one.id))
  const anchored = bids(anchor ? [anchor] : [])
  let place = rest.findLastIndex(({ node }) => anchored.has(bidOf(node))) + 1
  while (isLoose(rest[place])) place += 1
  return rest.toSpliced(place, 0, ...blocks.filter(({ node }) => own.has(bidOf(node))))
}

function following(block: FlatBlock, arabic: ReadonlyMap<SegmentId, Shape>): FlatBlock {
  if (!isTextBlock(block.node)) return block
  const shape = shapeToFollow(block.node, arabic, shapeOf(block))
  return shape ? inShape(block.node, shape) : block
}
