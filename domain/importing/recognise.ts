import { endsInTerminator } from '@/domain/text/sentences'
import { countWords } from '@/domain/text/words'
import { type Chunk, chunksOf } from './chunksOf'
import { furnitureOf } from './furniture'
import { isNoHeadline } from './headlineLine'
import { captionOf, kindOf, type Place } from './kindOf'
import { lineEndsOf } from './lineEndsOf'
import { linesOf, type RawLine, runsOfLines } from './linesOf'
import { readDateline } from './readDateline'
import { bulletOf, hasSubheadShape, isLongLine } from './shapes'
import { summarise } from './summarise'
import { takeDateline } from './takeDateline'
import { takeStandfirst } from './takeStandfirst'
import type { BlockKind, ImportBlock, ImportReading, NamedSource } from './types'
import { withSuggestions } from './withSuggestions'

type Register = readonly NamedSource[]

/** A standfirst of whole sentences is no longer, in words. */
const maxStandfirstWords = 60

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

const textOf = (chunk: Chunk | undefined): string => chunk?.lines.map(({ text }) => text).join(' ') ?? ''

function mayBeTitle(chunk: Chunk | undefined, register: Register): boolean {
  const text = textOf(chunk)
  return chunk?.isAlone === true && hasSubheadShape(text) && !isNoHeadline(text, register)
}

/** Whether a paragraph under the headline is so short that the dateline may still come. */
const mayBeStandfirst = (blocks: readonly ImportBlock[], text: string): boolean =>
  blocks.some(({ kind }) => kind === 'headline') &&
  !blocks.some(({ kind, text: before }) => kind === 'paragraph' && endsInTerminator(before)) &&
  countWords(text) <= maxStandfirstWords

const isText = ({ kind, text }: ImportBlock): boolean =>
  kind === 'item' || (kind === 'paragraph' && (endsInTerminator(text) || isLongLine(text)))

function endsOpening(block: ImportBlock, before: readonly ImportBlock[], register: Register): boolean {
  if (block.kind === 'dateline') return true
  if (block.kind !== 'paragraph' || !endsInTerminator(block.text)) return false
  return readDateline(block.text, register) !== null || !mayBeStandfirst(before, block.text)
}

function blocksOf(all: readonly Chunk[], register: Register): ImportBlock[] {
  const last = all.findLastIndex(({ isFurniture }) => !isFurniture)
  const blocks: ImportBlock[] = []
  let isFirst = true
  let isOpening = true
  let isAboveText = true
  for (const [at, chunk] of all.entries()) {
    const next = isFirst ? all.slice(at + 1).find(({ isFurniture }) => !isFurniture) : undefined
    const place = {
      isFirst,
      isOpening,
      isAboveText,
      isLast: at === last,
      isBeforeTitle: mayBeTitle(next, register),
    }
    const block = blockOf(chunk, place, register)
    if (isAboveText && isText(block)) isAboveText = false
    if (isOpening && endsOpening(block, blocks, register)) isOpening = false
    if (block.kind !== 'omit' && block.kind !== 'image') isFirst = false
    blocks.push(block)
  }
  return blocks
}

function readingOf(lines: readonly RawLine[], register: Register) {
  const runs = runsOfLines(lines, furnitureOf(lines, register))
  const blocks = blocksOf(chunksOf(runs, register), register)
  const dateline = takeDateline(blocks, register)
  takeStandfirst(blocks, dateline)
  return { blocks, dateline }
}

/**
 * Reads a plain-text story: which lines are one block, what each block is, where the story comes from, what is
 * missing. Nothing is changed but what `ingest` changes; the rest are suggestions. `register` are the known sources.
 */
export function recognise(text: string, register: Register): ImportReading {
  const lines = linesOf(text)
  const { blocks, dateline } = readingOf(lines, register)
  const textOfKind = (wanted: BlockKind) => blocks.find(({ kind }) => kind === wanted)?.text ?? ''
  return summarise({
    lines: lineEndsOf(lines, blocks),
    blocks: blocks.map(withSuggestions),
    headline: textOfKind('headline'),
    standfirst: textOfKind('standfirst'),
    dateline,
  })
}
