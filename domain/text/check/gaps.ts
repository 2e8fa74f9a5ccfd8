import { type CheckedLine, isArabicMark, isClitic, lettersIn } from './line'
import type { Rewrite } from './marks'
import type { Token } from './tokens'

/** Last parts of domain names that Arabic text spells out: `العربية.نت`. */
const spelledDomains = new Set(['نت', 'كوم', 'أورغ', 'اورج', 'تي'])

interface Gap {
  line: CheckedLine
  /** Index of the token after the gap. */
  index: number
  left: Token
  right: Token
  /** The spaces as they are. */
  spaces: string
}

const isInArabic = (kind: string | null | undefined): boolean => kind === 'arabic' || kind === 'number'

function beforeMark({ line, index, left, right, spaces }: Gap): Rewrite | null {
  const isAfterText = left.kind === 'arabic' || left.kind === 'number' || left.kind === 'close'
  if (right.kind !== 'mark' || !isAfterText || spaces === '' || !isArabicMark(line, index)) return null
  if (right.text === '..' && line.written[index] === '..') return null
  return { after: '', rule: 'spaceBefore' }
}

function wantsSpaceAfter({ line, index, right }: Gap): boolean {
  const mark = line.written[index - 1] ?? ''
  const before = line.tokens[index - 2]
  if (right.kind === 'number') return '،؛؟!'.includes(mark) && before?.kind === 'arabic'
  if (right.kind === 'open') return before?.kind !== 'mark'
  if (right.kind !== 'arabic') return false
  if (mark === ':') return before?.kind === 'arabic' || before?.kind === 'close'
  if (mark !== '.') return true
  const isInitial = before?.kind === 'arabic' && lettersIn(before.text) < 3
  return !isInitial && lettersIn(right.text) > 1 && !spelledDomains.has(right.text)
}

function afterMark(gap: Gap): Rewrite | null {
  const { line, index, left, spaces } = gap
  if (left.kind !== 'mark' || spaces !== '' || !isArabicMark(line, index - 1)) return null
  if (line.written[index - 1] === '..' || line.tokens[index - 2]?.kind === 'mark') return null
  return wantsSpaceAfter(gap) ? { after: ' ', rule: 'spaceAfter' } : null
}

function insideBracket({ line, index, left, right, spaces }: Gap): Rewrite | null {
  if (spaces === '' || (left.kind === 'open' && right.kind === 'close')) return null
  const opens = left.kind === 'open' && left.partner !== null && isInArabic(line.wordAfter[index - 1])
  const closes = right.kind === 'close' && right.partner !== null && isInArabic(line.wordBefore[index])
  return opens || closes ? { after: '', rule: 'bracketSpace' } : null
}

/** Whether brackets hold nothing but an ending or a prefix of the word beside them: `موظف(ة)`, `(ال)كتاب`. */
function holdsPartOfWord({ tokens }: CheckedLine, bracket: Token): boolean {
  const partner = tokens[bracket.partner ?? -1]
  if (!partner || bracket.partner === null) return true
  const first = Math.min(bracket.partner, partner.partner ?? 0)
  const inside = tokens[first + 1]
  const size = Math.abs(bracket.partner - (partner.partner ?? 0)) - 1
  return size === 0 || (size === 1 && inside?.kind === 'arabic' && lettersIn(inside.text) < 4)
}

function outsideBracket({ line, left, right, spaces }: Gap): Rewrite | null {
  if (spaces !== '') return null
  const opens = right.kind === 'open' && left.kind === 'arabic' && !isClitic(left.text)
  const closes = left.kind === 'close' && right.kind === 'arabic' && lettersIn(right.text) > 2
  if (!opens && !closes) return null
  return holdsPartOfWord(line, opens ? right : left) ? null : { after: ' ', rule: 'bracketSpace' }
}

function doubleSpace({ line, index, left, right, spaces }: Gap): Rewrite | null {
  const isEnglish =
    (left.kind === 'foreign' || line.wordBefore[index] === 'foreign') && right.kind === 'foreign'
  return spaces.length > 1 && !isEnglish ? { after: ' ', rule: 'doubleSpace' } : null
}

/** What the rules would write between the token at `index` and the one before it; null to leave it. */
export function rewriteGap(line: CheckedLine, index: number): Rewrite | null {
  const [left, right] = [line.tokens[index - 1], line.tokens[index]]
  if (!left || !right) return null
  const gap = { line, index, left, right, spaces: line.text.slice(left.to, right.from) }
  return beforeMark(gap) ?? afterMark(gap) ?? insideBracket(gap) ?? outsideBracket(gap) ?? doubleSpace(gap)
}
