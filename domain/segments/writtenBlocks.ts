import { bidOf, blocksOf, type FlatBlock, idOf } from './blocks'
import type { ArticleContent, SegmentId, TextBlock, TranslationContent } from './document'
import { plainTextOf } from './plainTextOf'
import type { NewId } from './saving'
import { inShape, type Shape, shapesOf } from './shapes'
import type { Row } from './types'

/**
 * The blocks that a row write brings, ready to be placed: each with an id that nothing else has and with what it
 * renders. A block that the row has already keeps its type and list, a new one takes the type of the Arabic. Blocks
 * without text are dropped.
 */
export function writtenBlocks(
  blocks: readonly TextBlock[],
  {
    article,
    translation,
    row,
    fromFor,
    newId,
  }: {
    article: ArticleContent
    translation: TranslationContent
    row: Row
    fromFor: (block: TextBlock) => SegmentId[]
    newId: NewId
  },
): FlatBlock[] {
  const own = new Set(row.blocks.map(bidOf))
  const english = blocksOf(translation.body)
  const before = new Map(
    english.filter(({ node }) => own.has(bidOf(node))).map((block) => [bidOf(block.node), block]),
  )
  const taken = new Set(english.map(({ node }) => bidOf(node)).filter((bid) => !own.has(bid)))
  const arabic = shapesOf(article.body)
  return blocks
    .filter((block) => plainTextOf(block).trim() !== '')
    .map((block) => {
      const bid = freeId(idOf(block), { taken, newId })
      taken.add(bid)
      const from = fromFor(block)
      return blockLike(
        before.get(bid),
        { ...block, $: { bid, from } },
        arabic.get(from[0] ?? '') ?? 'paragraph',
      )
    })
}

function freeId(
  wanted: string | undefined,
  { taken, newId }: { taken: ReadonlySet<string>; newId: NewId },
): string {
  let bid = wanted || newId()
  while (taken.has(bid)) bid = newId()
  return bid
}

function blockLike(before: FlatBlock | undefined, block: TextBlock, shape: Shape): FlatBlock {
  if (before?.node.type === 'upload' || before?.node.type === 'block' || !before) return inShape(block, shape)
  return {
    list: before.list,
    node: { ...before.node, children: block.children, $: block.$, direction: block.direction },
  }
}
