import { sentencesOf } from '@/domain/text/sentences'
import { type Checked, type CheckedText, inAddresses } from './checkedText'
import { finding } from './finding'
import type { Fix, QualityFinding, Span } from './types'

const asking =
  /^[وف]?(?:سال|سالت|سالته|سالها|سيل|تساءل|تساءلت|يتساءل|تتساءل|تساول|متساءلا|متسايلا|متسايله|استفسر|استفسرت|نسال|يسال|تسال)/
const asked = new Set(
  'ask asks asked asking wonder wonders wondered wondering question questions questioned questioning whether inquired query queried'.split(
    ' ',
  ),
)

/** Question marks outside addresses and outside brackets, where they only doubt. */
function questionMarks(checked: CheckedText): Span[] {
  const isAddress = inAddresses(checked)
  return [...checked.text.matchAll(/[؟?]/g)].flatMap(({ index }) => {
    const isDoubt = checked.text[index - 1] === '(' && /^[؟?!)]/.test(checked.text.charAt(index + 1))
    return isAddress(index) || isDoubt ? [] : [{ start: index, end: index + 1 }]
  })
}

/** The question became reported speech: "He asked how that was possible." */
const isReported = ({ source, target }: Checked): boolean =>
  source.tokens.some(({ kind, key }) => kind === 'arabic' && asking.test(key)) &&
  target.tokens.some(({ key }) => asked.has(key))

const endOf = /[.!]?(["”’»)\]]*)\s*$/

/** Puts the mark where the English ends. */
function fixAt(text: string, start: number, end: number): Fix | null {
  const tail = endOf.exec(text.slice(Math.max(start, end - 20), end))
  if (!tail) return null
  const at = end - tail[0].length
  const closing = tail[1] ?? ''
  const hasMark = /[.!]/.test(tail[0].charAt(0))
  return /[.…:;,]$/.test(text.slice(start, at))
    ? null
    : { start: at, end: at + (hasMark ? 1 : 0), text: closing === '' || hasMark ? '?' : '?' }
}

/** Where each sentence of a text stands. */
function sentenceSpans(text: string): Span[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const spans = sentencesOf(line).map((sentence) => {
      const span = { start, end: start + sentence.length }
      start = span.end
      return span
    })
    start += 1
    return spans
  })
}

const has = (marks: readonly Span[], { start, end }: Span): boolean =>
  marks.some((mark) => mark.start >= start && mark.end <= end)

/** Sentence by sentence, where both sides have as many. */
function lostSentences(checked: Checked, asks: readonly Span[], answers: readonly Span[]): QualityFinding[] {
  const sources = sentenceSpans(checked.source.text)
  const targets = sentenceSpans(checked.target.text)
  if (sources.length !== targets.length || asks.length > 50) return []
  return sources.flatMap((source, index) => {
    const target = targets[index]
    const tail = { start: Math.max(source.start, source.end - 6), end: source.end }
    if (!target || !has(asks, tail) || has(answers, target)) return []
    const fix = fixAt(checked.target.text, target.start, target.end)
    return [
      finding({
        code: 'punct.question',
        source: asks.filter((mark) => has([mark], source)),
        target: fix ? [{ start: target.start, end: target.end }] : [],
        fix,
      }),
    ]
  })
}

/** A question that lost its question mark. */
export function questionFindings(checked: Checked): QualityFinding[] {
  if (!checked.source.text.includes('؟') && !checked.source.text.includes('?')) return []
  const asks = questionMarks(checked.source)
  const answers = questionMarks(checked.target)
  if (asks.length === 0 || isReported(checked)) return []
  const lost = lostSentences(checked, asks, answers)
  if (lost.length > 0 || answers.length > 0) return lost
  const { text } = checked.target
  const last = asks.at(-1)
  const isAtEnd =
    last !== undefined && /^[\s"”»’)!]*$/.test(checked.source.text.slice(last.end, last.end + 20))
  const fix = isAtEnd && asks.length === 1 ? fixAt(text, 0, text.length) : null
  return [finding({ code: 'punct.question', source: asks, fix })]
}
