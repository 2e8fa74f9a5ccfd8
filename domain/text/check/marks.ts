import { type CheckedLine, isArabicMark, isClitic, withoutTatweel } from './line'

export type CheckRule =
  | 'twoDots'
  | 'latinPunctuation'
  | 'straightQuotes'
  | 'tatweel'
  | 'spaceBefore'
  | 'spaceAfter'
  | 'doubleSpace'
  | 'bracketSpace'

export interface Rewrite {
  after: string
  rule: CheckRule
}

const arabicForm: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' }

function twoDots(line: CheckedLine, index: number): Rewrite | null {
  const before = line.tokens[index - 1]
  const next = line.tokens[index + 1]
  const isAfterText = before !== undefined && ['arabic', 'number', 'close', 'quote'].includes(before.kind)
  if (!isAfterText || next?.kind === 'mark' || next?.kind === 'ellipsis') return null
  return { after: line.wordAfter[index] === null ? '.' : '،', rule: 'twoDots' }
}

function rewriteMark(line: CheckedLine, index: number): Rewrite | null {
  const text = line.tokens[index]?.text ?? ''
  if (!isArabicMark(line, index)) return null
  if (text === '..') return twoDots(line, index)
  const after = arabicForm[text]
  const isInList = line.wordBefore[index] === 'number' && line.wordAfter[index] !== 'arabic' && text === ','
  return after === undefined || isInList ? null : { after, rule: 'latinPunctuation' }
}

function straightQuote(line: CheckedLine, index: number): Rewrite | null {
  const token = line.tokens[index]
  if (token?.text !== '"' || token.partner === null) return null
  const [first, last] = [Math.min(index, token.partner), Math.max(index, token.partner)]
  const isArabic = line.wordAfter[first] !== null && hasArabicBetween(line, first, last)
  return isArabic ? { after: token.kind === 'open' ? '«' : '»', rule: 'straightQuotes' } : null
}

/** Whether the first or the last word between two tokens is Arabic: an English quotation keeps its marks. */
function hasArabicBetween(line: CheckedLine, first: number, last: number): boolean {
  return last - first > 1 && (line.wordAfter[first] === 'arabic' || line.wordBefore[last] === 'arabic')
}

function tatweel(line: CheckedLine, index: number): Rewrite | null {
  const text = line.tokens[index]?.text ?? ''
  if (!text.includes('ـ') || text.includes('_')) return null
  const bare = withoutTatweel(text)
  if (line.tokens[index]?.kind === 'other') return bare === '' ? tatweelAsDash(line, index) : null
  const isPrefixOrEra = text.endsWith('ـ') && (isClitic(text) || bare === 'ه')
  return isPrefixOrEra ? null : { after: bare, rule: 'tatweel' }
}

function tatweelAsDash({ tokens, wordBefore, wordAfter }: CheckedLine, index: number): Rewrite | null {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !token || !next || token.text.length > 2) return null
  const isSpaced = before.to < token.from && token.to < next.from
  return isSpaced && wordBefore[index] !== null && wordAfter[index] !== null
    ? { after: '–', rule: 'tatweel' }
    : null
}

/** What the rules would write instead of one token; null to leave it. */
export const rewriteToken = (line: CheckedLine, index: number): Rewrite | null =>
  rewriteMark(line, index) ?? straightQuote(line, index) ?? tatweel(line, index)
