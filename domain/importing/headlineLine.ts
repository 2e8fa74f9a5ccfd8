import { endsInTerminator } from '@/domain/text/sentences'
import { isCreditLine } from './byline'
import { findSource } from './findSource'
import type { RawLine } from './linesOf'
import { endsInArchiveCredit, hasCaptionPrefix } from './readCaption'
import { readDateline, readWholeDateline } from './readDateline'
import { bulletOf, goesOn, isLongLine, isShortQuestion, isWrapped, mayBeHeadline } from './shapes'
import type { NamedSource } from './types'

type Register = readonly NamedSource[]

/** Second headlines and bylines that may stand between a headline and the text. */
const maxTitles = 4

const startsDateline = (line: string, register: Register): boolean =>
  readDateline(line, register) !== null || readWholeDateline(line, register) !== null

/** Whether a line cannot head a story, whatever follows: a credit, an agency's name, an item, an address. */
export const isNoHeadline = (line: string, register: Register): boolean =>
  isCreditLine(line) ||
  findSource(line, register) !== null ||
  startsDateline(line, register) ||
  hasCaptionPrefix(line) ||
  endsInArchiveCredit(line) ||
  bulletOf(line) !== null ||
  /^(?:https?:\/\/|www\.)\S+$/i.test(line)

/** The first line after the titles: the dateline or the text. */
function textBelow(lines: readonly string[], register: Register): string {
  const isText = (line: string) =>
    isLongLine(line) || endsInTerminator(line) || !mayBeHeadline(line) || startsDateline(line, register)
  return lines.slice(0, maxTitles).find(isText) ?? ''
}

interface Below {
  /** The other lines of its run, and all that follow. */
  rest: readonly RawLine[]
  following: readonly RawLine[]
  isUnwrapped: boolean
  register: Register
}

/** Whether a first line is a headline by what follows it: a dateline, or a longer line. A question must stand alone. */
export function isHeadlineLine(first: string, { rest, following, isUnwrapped, register }: Below): boolean {
  const own = rest.map(({ text }) => text)
  const mayBe = mayBeHeadline(first) || (own.length === 0 && isShortQuestion(first))
  if (!mayBe || isNoHeadline(first, register) || goesOn(own[0] ?? '')) return false
  const lines = [...own.slice(0, maxTitles), ...following.slice(0, maxTitles).map(({ text }) => text)]
  const next = isUnwrapped ? textBelow(lines, register) : (lines[0] ?? '')
  if (next === '') return false
  return startsDateline(next, register) || (next.length > first.length && !isWrapped([first, ...own]))
}
