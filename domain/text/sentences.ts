import { closers, harakat, isSpace, terminators } from './characters'
import { type Quotation, quotationsOf } from './quotations'
import { abbreviations, notConjunctions, sayingVerbs, unitLetters } from './sentenceWords'

/** Inside a quotation shorter than this, in UTF-16 units, no sentence ends. */
const shortQuotation = 200
/** An ellipsis ends a sentence only after this many words. */
const wordsBeforeEllipsis = 4

interface Candidate {
  /** Where the run of terminators begins. */
  at: number
  marks: string
  closing: string
  /** Where the next sentence would begin. */
  next: number
}

const candidatePattern = /(?<![.!?؟۔…])([.!?؟۔…]+)([»"”’')\]]*)\s+/g

const bare = (word: string): string => word.replace(harakat, '')

function wordBefore(text: string, end: number): { word: string; from: number } {
  let from = end
  while (from > 0 && !isSpace(text.charAt(from - 1))) from -= 1
  return { word: text.slice(from, end).replace(/^[«"“‘'([]+/, ''), from }
}

const nextWord = (text: string, from: number): string =>
  /^[«"“‘'([]*([\p{L}\p{M}\p{N}ـ]+)/u.exec(text.slice(from, from + 60))?.[1] ?? ''

const startsWithConjunction = (word: string): boolean =>
  /^[وف]./.test(word) && bare(word).length > 2 && !notConjunctions.has(bare(word))

function isEllipsis({ marks }: Candidate): boolean {
  return /^(?:\.{2,}|…+)[.…]*$/.test(marks)
}

function endsAfterEllipsis(text: string, start: number, { at, next }: Candidate): boolean {
  const words = text.slice(start, at).matchAll(/[\p{L}\p{N}]\S*/gu)
  for (let count = 0; count < wordsBeforeEllipsis; count += 1) if (words.next().done) return false
  return startsWithConjunction(nextWord(text, next))
}

function isAbbreviation(text: string, start: number, { at, next }: Candidate): boolean {
  const { word, from } = wordBefore(text, at)
  if (/^[0-9٠-٩۰-۹]{1,3}$/.test(word) && text.slice(start, from).trim() === '') return true
  if (abbreviations.has(word.toLowerCase())) return true
  const letter = bare(word).replace(/^[\u200E\u200F]+/, '')
  if (!/^(?:\p{L}ـ?|\p{L}(?:\.\p{L})+)$/u.test(letter)) return false
  const isUnit = unitLetters.has(letter) && /[0-9٠-٩۰-۹]\s*$/.test(text.slice(Math.max(0, from - 4), from))
  return !(isUnit && startsWithConjunction(nextWord(text, next)))
}

/** The quotations in whose midst no sentence may end, as sorted ranges that do not overlap. */
function closedRanges(text: string): Quotation[] {
  const short = quotationsOf(text).pairs.filter(({ open, close }) => close - open - 1 < shortQuotation)
  const ranges: Quotation[] = []
  for (const pair of short.sort((a, b) => a.open - b.open)) {
    if (pair.open > (ranges.at(-1)?.close ?? -1)) ranges.push(pair)
  }
  return ranges
}

function endsSentence(text: string, start: number, candidate: Candidate): boolean {
  const following = text.charAt(candidate.next)
  if (following === '' || /[\p{Ll},،؛;:.!?؟…)\]»]/u.test(following)) return false
  if (/["”»]/.test(candidate.closing) && sayingVerbs.has(bare(nextWord(text, candidate.next)))) return false
  if (isEllipsis(candidate)) return endsAfterEllipsis(text, start, candidate)
  return candidate.marks !== '.' || !isAbbreviation(text, start, candidate)
}

/**
 * The sentences of one block, spaces after them included: joined they are the input. Rules: a run of terminators with
 * closing quotes, before a space; not after titles, initials, abbreviations and list numbers, not inside a short
 * quotation, not before a verb of saying that follows a quotation; ".." and "…" only before a conjunction.
 */
export function sentencesOf(text: string): string[] {
  const ranges = closedRanges(text)
  const sentences: string[] = []
  let start = 0
  let range = 0
  for (const match of text.matchAll(candidatePattern)) {
    const [whole, marks = '', closing = ''] = match
    const candidate = { at: match.index, marks, closing, next: match.index + whole.length }
    const end = match.index + marks.length + closing.length
    while ((ranges[range]?.close ?? Number.POSITIVE_INFINITY) < end) range += 1
    const isQuoted = (ranges[range]?.open ?? Number.POSITIVE_INFINITY) < end
    if (isQuoted || !endsSentence(text, start, candidate)) continue
    sentences.push(text.slice(start, candidate.next))
    start = candidate.next
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** Whether a text ends in a terminator, closing quotes and brackets apart. */
export function endsInTerminator(text: string): boolean {
  let end = text.length
  while (end > 0 && (closers.includes(text.charAt(end - 1)) || isSpace(text.charAt(end - 1)))) end -= 1
  return end > 0 && terminators.includes(text.charAt(end - 1))
}
