import { endsInTerminator } from '@/domain/text/sentences'
import { type Chunk, chunksOf, isHeadlineLine } from './chunksOf'
import { lineEndsOf } from './lineEndsOf'
import { linesOf, runsOfLines } from './linesOf'
import { type FoundCaption, readCaption } from './readCaption'
import { type FoundDateline, readDateline, readWholeDateline } from './readDateline'
import { bulletOf, hasSubheadShape } from './shapes'
import { summarise } from './summarise'
import type { BlockKind, ImportBlock, ImportDateline, ImportReading, NamedSource } from './types'
import { withSuggestions } from './withSuggestions'

type Register = readonly NamedSource[]

/** Headline, second headline and byline may stand before a dateline. */
const openingRuns = 4

function chunksOfText(text: string, register: Register): Chunk[] {
  const runs = runsOfLines(linesOf(text))
  return runs.flatMap((run, index) => {
    const isHeadline = index === 0 && isHeadlineLine(run, runs[1]?.[0]?.text ?? '', register)
    return chunksOf(run, { isHeadline, isOpening: index < openingRuns, register })
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
  if (place.isOpening && readDateline(text, register)) return 'paragraph'
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
    if (block.kind === 'dateline' || endsInTerminator(block.text)) isOpening = false
    blocks.push(block)
  })
  return blocks
}

/** The blocks where a dateline may stand: up to the first that ends like a paragraph. */
function openingOf(blocks: readonly ImportBlock[]): number {
  const first = blocks.findIndex(
    ({ kind, text }) => kind === 'dateline' || (kind === 'paragraph' && endsInTerminator(text)),
  )
  return first < 0 ? blocks.length : first + 1
}

function datelineOf({ kind, text }: ImportBlock, register: Register): FoundDateline | null {
  if (kind === 'dateline') return readWholeDateline(text, register)
  return kind === 'paragraph' ? readDateline(text, register) : null
}

/** Takes the dateline out of the first paragraph, or finds the block that it is. */
function takeDateline(blocks: ImportBlock[], register: Register): ImportDateline | null {
  for (const [blockIndex, block] of blocks.slice(0, Math.min(openingOf(blocks), openingRuns)).entries()) {
    const found = datelineOf(block, register)
    if (!found) continue
    block.text = block.text.slice(found.cut.length)
    return { ...found, blockIndex }
  }
  return null
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
