import { endsInTerminator } from '@/domain/text/sentences'
import type { RawLine } from './linesOf'
import { endsInArchiveCredit, hasCaptionPrefix } from './readCaption'
import { readDateline, readWholeDateline } from './readDateline'
import { bulletOf, isShortQuestion, isWrapped, mayBeHeadline } from './shapes'
import type { NamedSource } from './types'

/** The lines of one block; `isAlone` when blank lines or the ends of the text surround it. */
export interface Chunk {
  lines: RawLine[]
  isAlone: boolean
  isHeadline: boolean
  isItem: boolean
}

type Register = readonly NamedSource[]

/** A list item's line that is longer than this may have been wrapped. */
const fullLine = 55

/** Whether the first line is a headline by what follows it: a dateline, or a longer line. A question must stand alone. */
export function isHeadlineLine(run: readonly RawLine[], following: string, register: Register): boolean {
  const [first = '', ...rest] = run.map(({ text }) => text)
  const next = rest[0] ?? following
  const mayBe = mayBeHeadline(first) || (rest.length === 0 && isShortQuestion(first))
  if (!mayBe || next === '' || startsDateline(first, register) || hasCaptionPrefix(first)) return false
  if (endsInArchiveCredit(first) || bulletOf(first) !== null) return false
  if (startsDateline(next, register)) return true
  return next.length > first.length && !isWrapped([first, ...rest])
}

const startsDateline = (line: string, register: Register): boolean =>
  readDateline(line, register) !== null || readWholeDateline(line, register) !== null

const isDoubtful = (mark: string): boolean => /[-–—*0-9٠-٩]/.test(mark)

/** Which lines of a run begin an item of a list: those with a bullet; with a dash or number when there are two. */
function itemsOf(run: readonly RawLine[]): boolean[] {
  const marks = run.map(({ text }) => bulletOf(text))
  const doubtful = marks.filter((mark) => mark !== null && isDoubtful(mark)).length
  return marks.map((mark) => mark !== null && (doubtful > 1 || !isDoubtful(mark)))
}

/** Whether a line goes on with the list item before it: it is indented, or that line was full. */
const continuesItem = (line: RawLine, before: RawLine): boolean =>
  line.isIndented || before.text.length > fullLine

const endsBlock = (line: string, isOpening: boolean, register: Register): boolean =>
  endsInTerminator(line) ||
  endsInArchiveCredit(line) ||
  hasCaptionPrefix(line) ||
  (isOpening && readWholeDateline(line, register) !== null && !/[:：]$/.test(line))

interface RunOptions {
  isHeadline: boolean
  /** No paragraph stands before the run, so a dateline may. */
  isOpening: boolean
  register: Register
}

/** The blocks of a run. */
export function chunksOf(run: readonly RawLine[], { isHeadline, isOpening, register }: RunOptions): Chunk[] {
  const items = itemsOf(run)
  const chunks: Chunk[] = []
  run.forEach((line, index) => {
    const before = run[index - 1]
    const startsNew =
      before === undefined ||
      (index === 1 && isHeadline) ||
      items[index] === true ||
      (chunks.at(-1)?.isItem === true && !continuesItem(line, before)) ||
      hasCaptionPrefix(line.text) ||
      endsBlock(before.text, isOpening, register)
    if (!startsNew) chunks.at(-1)?.lines.push(line)
    else {
      const isItem = items[index] === true
      chunks.push({ lines: [line], isAlone: false, isHeadline: index === 0 && isHeadline, isItem })
    }
  })
  return chunks.map((chunk) => ({ ...chunk, isAlone: chunks.length === 1 }))
}
