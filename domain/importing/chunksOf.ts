import { endsInTerminator } from '@/domain/text/sentences'
import { isCreditLine, mayBeNameAndPlace } from './byline'
import { findSource } from './findSource'
import { isHeadlineLine } from './headlineLine'
import { itemsOf, joinsItem } from './itemsOf'
import type { RawLine, Run } from './linesOf'
import { endsInArchiveCredit, endsInKnownCredit, hasCaptionPrefix } from './readCaption'
import { readWholeDateline } from './readDateline'
import {
  goesOn,
  isLongLine,
  isTitleBetween,
  isUnwrapped,
  isVerse,
  mayBeHeadline,
  minParagraph,
  wrapColumn,
} from './shapes'
import type { NamedSource } from './types'

/** The lines of one block. */
export interface Chunk {
  lines: RawLine[]
  /** Blank lines, the ends of the text or whole paragraphs surround it. */
  isAlone: boolean
  isHeadline: boolean
  isItem: boolean
  /** It is no part of the story. */
  isFurniture: boolean
}

type Register = readonly NamedSource[]

/** Headline, second headline and byline may stand before a dateline. */
const openingRuns = 4
const openingLines = 12
/** A line that ends so far from where lines are broken was not broken there. */
const shortOfColumn = 0.7

interface Context {
  /** The text's paragraphs are one line each, so that a short line is no half of one. */
  isUnwrapped: boolean
  /** Where a machine broke the lines, in UTF-16 units; 0 when none did. */
  column: number
  /** Number of the last line that may be a dateline. */
  lastOpening: number
  /** Number of the first line that is a paragraph or ends one. */
  firstParagraph: number
  items: ReadonlySet<number>
  register: Register
}

interface RunContext extends Context {
  isHeadline: boolean
  /** No paragraph stands before the run, so a dateline may. */
  isOpening: boolean
}

const isWholeDateline = (
  { number, text }: RawLine,
  { isOpening, lastOpening, register }: RunContext,
): boolean => isOpening && number <= lastOpening && readWholeDateline(text, register) !== null

/** A line of the opening that is no paragraph and does not go on in the next: a headline, a second one, a byline. */
function isTitle({ text, number }: RawLine, next: string, context: RunContext): boolean {
  if (number >= context.firstParagraph || goesOn(next)) return false
  if (isCreditLine(text) || mayBeNameAndPlace(text) || findSource(text, context.register) !== null)
    return true
  const isWhole = context.isUnwrapped ? !isLongLine(text) : text.length < context.column * shortOfColumn
  return isWhole && mayBeHeadline(text)
}

/** Whether a line is a block of its own although no mark ends it; the line before it ended one. */
function standsAlone(line: RawLine, next: string | undefined, context: RunContext): boolean {
  if (isVerse(line.text) || isTitle(line, next ?? '', context)) return true
  if (!context.isUnwrapped || next === undefined) return false
  return (
    isTitleBetween(line.text, next) ||
    (next.length > minParagraph && endsInKnownCredit(line.text, context.register))
  )
}

const endsBlock = (line: RawLine, context: RunContext): boolean =>
  endsInTerminator(line.text) ||
  endsInArchiveCredit(line.text) ||
  hasCaptionPrefix(line.text) ||
  (isWholeDateline(line, context) && !/[:：]$/.test(line.text))

function chunksOfRun(run: readonly RawLine[], context: RunContext): Chunk[] {
  const chunks: Chunk[] = []
  let isOpen = false
  run.forEach((line, index) => {
    const before = run[index - 1]
    const isItem = context.items.has(line.number)
    const isCut = before !== undefined && chunks.at(-1)?.isItem === true && !joinsItem(line, before)
    const startsNew =
      !isOpen || isItem || isCut || hasCaptionPrefix(line.text) || isWholeDateline(line, context)
    if (!startsNew) chunks.at(-1)?.lines.push(line)
    const isHeadline = index === 0 && context.isHeadline
    const isApart = startsNew && !isItem && standsAlone(line, run[index + 1]?.text, context)
    if (startsNew) {
      chunks.push({
        lines: [line],
        isAlone: isApart && !isVerse(line.text),
        isHeadline,
        isItem,
        isFurniture: false,
      })
    }
    isOpen = !isHeadline && !isApart && !endsBlock(line, context)
  })
  const [only, ...others] = chunks
  return only && others.length === 0 ? [{ ...only, isAlone: true }] : chunks
}

const furnitureChunk = (lines: RawLine[]): Chunk => ({
  lines,
  isAlone: true,
  isHeadline: false,
  isItem: false,
  isFurniture: true,
})

function contextOf(texts: readonly RawLine[][], register: Register): Context {
  const lines = texts.flat()
  const paragraph = lines.find(({ text }) => isLongLine(text) || endsInTerminator(text))
  return {
    isUnwrapped: isUnwrapped(lines.map(({ text }) => text)),
    column: wrapColumn(lines.map(({ text }) => text)),
    lastOpening: lines[openingLines]?.number ?? Number.POSITIVE_INFINITY,
    firstParagraph: paragraph?.number ?? 0,
    items: itemsOf(texts),
    register,
  }
}

/** The blocks of a text, given its runs of lines. */
export function chunksOf(runs: readonly Run[], register: Register): Chunk[] {
  const texts = runs.flatMap(({ lines, isFurniture }) => (isFurniture ? [] : [lines]))
  const context = contextOf(texts, register)
  const [first = { text: '' }, ...rest] = texts[0] ?? []
  const below = {
    rest,
    following: texts.slice(1, 1 + openingRuns).flat(),
    isUnwrapped: context.isUnwrapped,
    register,
  }
  let seen = 0
  return runs.flatMap(({ lines, isFurniture }) => {
    if (isFurniture) return [furnitureChunk(lines)]
    seen += 1
    const isHeadline = seen === 1 && isHeadlineLine(first.text, below)
    return chunksOfRun(lines, { ...context, isHeadline, isOpening: seen <= openingRuns })
  })
}
