import { rewriteGap } from './check/gaps'
import { readLine } from './check/line'
import { type CheckRule, rewriteToken } from './check/marks'

export type { CheckRule } from './check/marks'

/** One edit that the text check proposes; nothing is changed until a person accepts it. */
export interface Suggestion {
  /** Offsets of `before` in the text, in UTF-16 units; equal where something is only inserted. */
  from: number
  to: number
  before: string
  after: string
  rule: CheckRule
  /** The two marks of one quotation share this number: show and accept them as one. */
  pair?: number
}

/** A stretch of a line that is rewritten or left. */
interface Piece {
  from: number
  to: number
  after: string
  rule: CheckRule | null
  pair?: number
  isMark: boolean
}

function piecesOf(text: string): Piece[] {
  const line = readLine(text)
  const rewrites = line.tokens.map((_, index) => rewriteToken(line, index))
  line.written = line.tokens.map((token, index) => rewrites[index]?.after ?? token.text)
  return line.tokens.flatMap((token, index) => {
    const gapFrom = line.tokens[index - 1]?.to ?? token.from
    const gap = index > 0 ? rewriteGap(line, index) : null
    const rewrite = rewrites[index]
    const pair = rewrite?.rule === 'straightQuotes' ? Math.min(index, token.partner ?? index) : undefined
    return [
      { from: gapFrom, to: token.from, after: gap?.after ?? '', rule: gap?.rule ?? null, isMark: false },
      {
        from: token.from,
        to: token.to,
        after: rewrite?.after ?? token.text,
        rule: rewrite?.rule ?? null,
        isMark: token.kind === 'mark',
        ...(pair === undefined ? {} : { pair: line.tokens[pair]?.from ?? 0 }),
      },
    ]
  })
}

/** Neighbouring edits around one punctuation mark become one; the marks of a quotation stay apart. */
function groupsOf(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let group: Piece[] = []
  const close = () => {
    while (group.length > 0 && group.at(-1)?.rule === null) group.pop()
    if (group.length > 0) groups.push(group)
    group = []
  }
  for (const piece of pieces) {
    const isAlone = piece.pair !== undefined
    const goesOn = piece.rule !== null || (piece.isMark && group.at(-1)?.rule != null)
    if (isAlone || !goesOn) close()
    if (piece.rule === null && group.length === 0) continue
    group.push(piece)
    if (isAlone) close()
  }
  close()
  return groups
}

function suggestionOf(text: string, offset: number, group: Piece[]): Suggestion | null {
  const [first, last] = [group[0], group.at(-1)]
  const named =
    group.find(({ rule, isMark }) => rule !== null && isMark) ?? group.find(({ rule }) => rule !== null)
  if (!first || !last || !named?.rule) return null
  return {
    from: offset + first.from,
    to: offset + last.to,
    before: text.slice(first.from, last.to),
    after: group.map(({ after }) => after).join(''),
    rule: named.rule,
    ...(first.pair === undefined ? {} : { pair: offset + first.pair }),
  }
}

const arabicLetter = /[\u0620-\u063F\u0641-\u064A]/

/**
 * The Arabic text check: proposed edits of spacing and punctuation, in order, never overlapping, each applicable
 * alone. Numbers, addresses, times and English passages are left alone; letters and digits never change.
 */
export function suggestEdits(text: string): Suggestion[] {
  const suggestions: Suggestion[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const groups = arabicLetter.test(line) ? groupsOf(piecesOf(line)) : []
    for (const group of groups) {
      const suggestion = suggestionOf(line, offset, group)
      if (suggestion) suggestions.push(suggestion)
    }
    offset += line.length + 1
  }
  return suggestions
}
