import type { ImportBlock, ImportReading } from '../types'

/** The block with this index; RangeError when there is none. */
export function blockAt({ blocks }: ImportReading, index: number): ImportBlock {
  const block = blocks[index]
  if (!block) throw new RangeError(`The reading has no block ${index}`)
  return block
}

/** The reading with another block in this place. */
export const replaceBlock = (reading: ImportReading, index: number, block: ImportBlock): ImportReading => ({
  ...reading,
  blocks: reading.blocks.with(index, block),
})

/** The headline as its block has it; one that was typed without a block stays. */
export function syncHeadline(before: ImportReading, after: ImportReading): ImportReading {
  const find = ({ blocks }: ImportReading) => blocks.find(({ kind }) => kind === 'headline')
  const block = find(after)
  if (block) return { ...after, headline: block.text }
  return find(before) ? { ...after, headline: '' } : after
}
