import { bidOf, blocksOf, bodyOf, type FlatBlock, isTextBlock } from './blocks'
import type { ArticleContent, SegmentId, TranslationContent } from './document'
import { shapeToFollow } from './outOfPlace'
import { rowsOf } from './rowsOf'
import { inShape, type Shape, shapeOf, shapesOf } from './shapes'

/**
 * The translation with the order and the block types of the Arabic. Added and orphan blocks stay behind the row that
 * they follow; no text and so no approval changes.
 */
export function followArabic({
  article,
  translation,
}: {
  article: ArticleContent
  translation: TranslationContent
}): TranslationContent {
  const arabic = shapesOf(article.body)
  const blocks = new Map(blocksOf(translation.body).map((block) => [bidOf(block.node), block]))
  const ordered = rowsOf(article, translation)
    .flatMap((row) => row.blocks)
    .flatMap((node) => blocks.get(bidOf(node)) ?? [])
    .map((block) => following(block, arabic))
  return { ...translation, body: bodyOf(ordered, translation.body.root.direction) }
}

function following(block: FlatBlock, arabic: ReadonlyMap<SegmentId, Shape>): FlatBlock {
  if (!isTextBlock(block.node)) return block
  const shape = shapeToFollow(block.node, arabic, shapeOf(block))
  return shape ? inShape(block.node, shape) : block
}
