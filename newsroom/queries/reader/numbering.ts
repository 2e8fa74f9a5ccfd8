import { bidOf } from '@/domain/segments/blocks'
import type { BlockId, Body } from '@/domain/segments/document'
import { readSegmentId } from '@/domain/segments/ids'
import { targetBlocksOf } from '@/domain/segments/targetBlocksOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'

/** The number of every Arabic paragraph, quotation and list item: its permanent link in all views is `#p<number>`. */
export function arabicNumbers(body: Body): Map<BlockId, number> {
  const numbered = Array.from(textBlocksOf(body)).filter(({ type }) => type !== 'heading')
  return new Map(numbered.map((block, index) => [bidOf(block), index + 1]))
}

/** The same numbers on the English: a block has that of the first Arabic paragraph it renders, each number once. */
export function englishNumbers(body: Body, arabic: ReadonlyMap<BlockId, number>): Map<BlockId, number> {
  const given = new Set<number>()
  const numbers = new Map<BlockId, number>()
  for (const { bid, from } of targetBlocksOf(body)) {
    const number = from
      .map((segment) => arabic.get(arabicBid(segment) ?? ''))
      .find((found) => found !== undefined)
    if (number === undefined || given.has(number)) continue
    given.add(number)
    numbers.set(bid, number)
  }
  return numbers
}

/** The Arabic block that a body segment is the text of. */
export function arabicBid(segment: string): BlockId | null {
  const name = readSegmentId(segment)
  return name?.of === 'block' ? name.bid : null
}
