import type { ImportBlock, ImportReading } from '../types'
import { withSuggestions } from '../withSuggestions'
import { blockAt, syncHeads } from './blockAt'
import { refuseDateline } from './dateline'

/** The raw line that an offset of a block falls on, by the lengths of its lines: exact until its text is edited. */
function lineAt({ lines }: ImportReading, block: ImportBlock, offset: number): number {
  let reached = 0
  for (let number = block.lines[0]; number < block.lines[1]; number += 1) {
    reached += (lines[number - 1]?.text.length ?? 0) + 1
    if (offset < reached) return number
  }
  return block.lines[1]
}

function withBlocks(
  reading: ImportReading,
  blocks: ImportBlock[],
  moved: { from: number; by: number },
): ImportReading {
  const { dateline } = reading
  const isMoved = dateline !== null && dateline.blockIndex >= moved.from
  return {
    ...reading,
    blocks,
    dateline: isMoved ? { ...dateline, blockIndex: dateline.blockIndex + moved.by } : dateline,
  }
}

/** An offset that does not part the two halves of one character. */
const beforePair = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset

/** Two blocks instead of one; the second keeps the kind, or is a paragraph after an image or a headline. */
export function splitBlock(reading: ImportReading, index: number, at: number): ImportReading {
  const block = blockAt(reading, index)
  const offset = beforePair(block.text, at)
  const [head, tail] = [block.text.slice(0, offset).trimEnd(), block.text.slice(offset).trimStart()]
  if (head === '' || tail === '') return reading
  const cut = reading.dateline?.blockIndex === index ? reading.dateline.cut.length : 0
  const from = block.text.length - tail.length + cut
  const [headLine, tailLine] = [lineAt(reading, block, head.length + cut - 1), lineAt(reading, block, from)]
  const { caption: _caption, credit: _credit, ...rest } = block
  const first: ImportBlock = {
    ...rest,
    kind: block.kind === 'image' ? 'paragraph' : block.kind,
    text: head,
    lines: [block.lines[0], headLine],
    joins: block.joins.filter((line) => line < headLine),
  }
  const second: ImportBlock = {
    ...rest,
    kind: ['image', 'headline', 'standfirst', 'dateline', 'subhead'].includes(block.kind)
      ? 'paragraph'
      : block.kind,
    text: tail,
    lines: [tailLine, block.lines[1]],
    joins: block.joins.filter((line) => line >= tailLine),
  }
  const blocks = reading.blocks.toSpliced(index, 1, withSuggestions(first), withSuggestions(second))
  const ended = endLine(reading, headLine, headLine < tailLine)
  return syncHeads(reading, withBlocks(ended, blocks, { from: index + 1, by: 1 }))
}

function endLine(reading: ImportReading, number: number, isEnd: boolean): ImportReading {
  if (!isEnd) return reading
  const lines = reading.lines.map((line) =>
    line.number === number ? { ...line, ends: 'paragraph' as const } : line,
  )
  return { ...reading, lines }
}

/** The block joined to the one before it, with one space; its dateline comes back into the text first. */
export function joinBlock(reading: ImportReading, index: number): ImportReading {
  blockAt(reading, index)
  if (index === 0) return reading
  const freed = reading.dateline?.blockIndex === index ? refuseDateline(reading) : reading
  const [before, block] = [blockAt(freed, index - 1), blockAt(freed, index)]
  const { caption: _caption, credit: _credit, ...rest } = before
  const seam = before.lines[1] < block.lines[0] ? [before.lines[1]] : []
  const joined = withSuggestions({
    ...rest,
    kind: before.kind === 'image' ? 'paragraph' : before.kind,
    text: `${before.text} ${block.kind === 'item' ? (block.marker ?? '') : ''}${block.text}`,
    lines: [before.lines[0], block.lines[1]],
    joins: [...before.joins, ...seam, ...block.joins],
    dismissed: [...before.dismissed, ...block.dismissed],
  })
  const lines = freed.lines.map((line) =>
    seam.includes(line.number) ? { ...line, ends: 'join' as const } : line,
  )
  const blocks = freed.blocks.toSpliced(index - 1, 2, joined)
  return syncHeads(freed, withBlocks({ ...freed, lines }, blocks, { from: index, by: -1 }))
}
