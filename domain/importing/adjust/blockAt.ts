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

/** Kinds of which a story has one, and whose text is a field of the article. */
export const headKinds = ['headline', 'standfirst'] as const

/** Headline and standfirst as their blocks have them; one that was typed without a block stays. */
export function syncHeads(before: ImportReading, after: ImportReading): ImportReading {
  const find = ({ blocks }: ImportReading, name: string) => blocks.find(({ kind }) => kind === name)
  const heads = headKinds.map((name) => {
    const block = find(after, name)
    if (block) return [name, block.text]
    return [name, find(before, name) ? '' : after[name]]
  })
  return { ...after, ...Object.fromEntries(heads) }
}
