import { type Chunk, chunksOf, isHeadlineLine } from './chunksOf'
import { lineEndsOf } from './lineEndsOf'
import { linesOf, runsOfLines } from './linesOf'
import { type FoundCaption, readCaption } from './readCaption'
import { readDateline, readWholeDateline } from './readDateline'
import { bulletOf, hasSubheadShape } from './shapes'
import { summarise } from './summarise'
import type { BlockKind, ImportBlock, ImportDateline, ImportReading, NamedSource } from './types'
import { withSuggestions } from './withSuggestions'

type Register = readonly NamedSource[]

function chunksOfText(text: string, register: Register): Chunk[] {
  const runs = runsOfLines(linesOf(text))
  return runs.flatMap((run, index) => {
    const isHeadline = index === 0 && isHeadlineLine(run, runs[1]?.[0]?.text ?? '', register)
    return chunksOf(run, { isHeadline, isOpening: index < 2, register })
  })
}

interface Place {
  isFirst: boolean
  isLast: boolean
  /** No paragraph stands before it. */
  isOpening: boolean
}

/** Credits of known agencies count only on a block that stands alone: a first or a run-on paragraph may end in one. */
function captionOf(chunk: Chunk, text: string, place: Place, register: Register): FoundCaption | null {
  return readCaption(text, chunk.isAlone && !place.isFirst ? register : [])
}

function kindOf(chunk: Chunk, text: string, place: Place, register: Register): BlockKind {
  if (chunk.isHeadline) return 'headline'
  if (chunk.isItem) return 'item'
  if (place.isOpening && readWholeDateline(text, register)) return 'dateline'
  if (captionOf(chunk, text, place, register)) return 'image'
  if (!chunk.isAlone || !hasSubheadShape(text)) return 'paragraph'
  if (place.isFirst) return 'headline'
  return place.isLast ? 'paragraph' : 'subhead'
}

function blockOf(chunk: Chunk, place: Place, register: Register): ImportBlock {
  const whole = chunk.lines.map(({ text }) => text).join(' ')
  const kind = kindOf(chunk, whole, place, register)
  const marker = kind === 'item' ? bulletOf(whole) : null
  const numbers = chunk.lines.map(({ number }) => number)
  return {
    kind,
    text: whole.slice(marker?.length ?? 0),
    ...(kind === 'image' ? captionOf(chunk, whole, place, register) : {}),
    ...(marker === null ? {} : { marker }),
    lines: [numbers[0] ?? 0, numbers.at(-1) ?? 0],
    joins: numbers.slice(0, -1),
    suggestions: [],
    dismissed: [],
  }
}

function blocksOf(chunks: readonly Chunk[], register: Register): ImportBlock[] {
  const blocks: ImportBlock[] = []
  let isOpening = true
  chunks.forEach((chunk, index) => {
    const place = { isFirst: index === 0, isLast: index === chunks.length - 1, isOpening }
    const block = blockOf(chunk, place, register)
    if (block.kind !== 'headline' && block.kind !== 'image') isOpening = false
    blocks.push(block)
  })
  return blocks
}

/** Takes the dateline out of the first paragraph, or finds the block that it is. */
function takeDateline(blocks: ImportBlock[], register: Register): ImportDateline | null {
  const blockIndex = blocks.findIndex(({ kind }) => kind === 'dateline' || kind === 'paragraph')
  const block = blocks[blockIndex]
  if (!block) return null
  const found =
    block.kind === 'dateline' ? readWholeDateline(block.text, register) : readDateline(block.text, register)
  if (!found) return null
  block.text = block.text.slice(found.cut.length)
  return { ...found, blockIndex }
}

/**
 * Reads a plain-text story: which lines are one block, what each block is, where the story comes from, what is
 * missing. Nothing is changed but what `ingest` changes; the rest are suggestions. `register` are the known sources.
 */
export function recognise(text: string, register: Register): ImportReading {
  const blocks = blocksOf(chunksOfText(text, register), register)
  const dateline = takeDateline(blocks, register)
  const lines = lineEndsOf(linesOf(text), blocks)
  const headline = blocks.find(({ kind }) => kind === 'headline')?.text ?? ''
  return summarise({ lines, blocks: blocks.map(withSuggestions), headline, standfirst: '', dateline })
}
