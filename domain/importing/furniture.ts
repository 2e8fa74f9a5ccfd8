import { fold } from '@/domain/text/fold'
import { endsInTerminator } from '@/domain/text/sentences'
import { countWords } from '@/domain/text/words'
import { isOnlyDate } from './dateWords'
import { findSource } from './findSource'
import type { RawLine } from './linesOf'
import type { NamedSource } from './types'

type Register = readonly NamedSource[]

const separator = /^[-‐-―_=*٭~#+ـ/|\\<>•·◆■★☆\s]+$/u
const address = /^(?:https?:\/\/|www\.)\S+$/i
/** `اقرأ أيضا`, folded, with the title that may follow. */
const readAlso =
  /^(?:(?:اقرا|اقراي|اقراوا|طالع|شاهد|انظر)(?: ي)? (?:ايضا|المزيد)|قد يهمك|قد يعجبك|(?:مواضيع|موضوعات|اخبار|مقالات) (?:ذات صله|متعلقه|مرتبطه)|read also|read more|related)(?: |$)/
/** Most lines are told without folding them. */
const mayPoint = /[اإأ]قر[أا]|طالع|شاهد|نظر|قد ي|مواضيع|موضوعات|خبار|مقالات|re(?:ad|lated)/i
const maxAlsoWords = 20
const maxLength = 160
const maxButton = 60
const maxLone = 16
const buttons = new Set(
  'مشاركة|شارك|شارك المقال|مشاركة عبر|طباعة|طباعة المقال|نسخ الرابط|انسخ الرابط|حجم الخط|استمع للمقال|فيسبوك|تويتر|واتساب|تلغرام|تليغرام|Facebook|Twitter|WhatsApp|Telegram|Share|Print|Copy link'
    .split('|')
    .map(fold),
)
const trail = new RegExp(`^${fold('الرئيسية')}(?: |$)`)
const ends = new Set(['انتهي', 'النهايه', 'end', 'ends', '30'])
/** An agency's mark stands in the last lines, and codes and initials after it. */
const lastLines = 6
const maxSignOff = 40

/** Separators and buttons: they are no part of a story wherever they stand. */
function isAnywhere(text: string): boolean {
  if (separator.test(text)) return true
  if (text.length > maxButton) return false
  const folded = fold(text)
  return buttons.has(folded) || (trail.test(folded) && /[/>»|›]/.test(text))
}

const isReadAlso = (text: string): boolean =>
  text.length <= maxLength &&
  mayPoint.test(text) &&
  readAlso.test(fold(text)) &&
  !endsInTerminator(text) &&
  countWords(text) <= maxAlsoWords

/** `—انتهى—`, `// انتهى //`, `--(بترا)` */
function isEndMark(text: string, register: Register): boolean {
  if (text.length > maxSignOff) return false
  if (ends.has(fold(text))) return true
  const agency = /^[-–—/]+\s*\(([^()]+)\)$/.exec(text)?.[1]
  return agency !== undefined && findSource(agency, register) !== null
}

/** The lines from an agency's end mark on, when nothing but initials and codes follow it. */
function signOffOf(lines: readonly RawLine[], register: Register): RawLine[] {
  const last = lines.slice(-lastLines)
  const at = last.findIndex(({ text }) => isEndMark(text, register))
  if (at < 0) return []
  const signOff = last.slice(at)
  return signOff.every(({ text }) => text.length <= maxSignOff && !endsInTerminator(text)) ? signOff : []
}

/** The title under a lone `اقرأ أيضا`. */
function titlesAfter(lines: readonly RawLine[]): RawLine[] {
  return lines.filter(({ text }, index) => {
    const before = lines[index - 1]?.text ?? ''
    const isLone = before.length < maxLone && readAlso.test(fold(before))
    return isLone && !endsInTerminator(text) && countWords(text) <= maxAlsoWords
  })
}

/**
 * Numbers of the lines that came with a story and are no part of it: separators, a site's buttons, pointers to other
 * stories, addresses and times above the text, the mark that an agency ends with. They are shown and left out.
 */
export function furnitureOf(lines: readonly RawLine[], register: Register): ReadonlySet<number> {
  const written = lines.filter(({ text }) => text !== '')
  const opening = written.findIndex(({ text }) => endsInTerminator(text))
  const above = written.slice(0, Math.max(0, opening))
  const found = [
    ...written.filter(({ text }) => isAnywhere(text)),
    ...written.slice(1).filter(({ text }) => isReadAlso(text)),
    ...above.filter(({ text }) => address.test(text) || isOnlyDate(text)),
    ...signOffOf(written, register),
    ...titlesAfter(written),
  ]
  return found.length < written.length ? new Set(found.map(({ number }) => number)) : new Set()
}
