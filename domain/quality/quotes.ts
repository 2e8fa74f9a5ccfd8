import { quotationsOf } from '@/domain/text/quotations'
import type { Checked } from './checkedText'
import { finding } from './finding'
import type { Fix, QualityFinding } from './types'

interface Line {
  text: string
  start: number
}

/** The blocks of a row. */
function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { text: line, start }
    start += line.length + 1
    return found
  })
}

/** Feet and inches are no quotation marks. */
const isInch = (text: string, at: number): boolean => text[at] === '"' && /[0-9]/.test(text.charAt(at - 1))

const straysOf = (text: string): number[] => quotationsOf(text).strays.filter((at) => !isInch(text, at))

const isOpening = (text: string, at: number): boolean =>
  text.slice(0, at).trim() === '' && !'”»'.includes(text.charAt(at))
const isClosing = (text: string, at: number): boolean =>
  text.slice(at + 1).replace(/[\s.,!?…]+/g, '') === '' && !'“«'.includes(text.charAt(at))

/** A quotation that goes on over several paragraphs opens each of them and closes in the last. */
function goesOn(
  text: string,
  strays: readonly number[],
  isOpenInArabic: boolean,
  hasMoreLines: boolean,
): boolean {
  const [only] = strays
  if (only === undefined || strays.length > 1 || !(isOpenInArabic || hasMoreLines)) return false
  return isOpening(text, only) || (isOpenInArabic && isClosing(text, only))
}

/** “…“ and ”…”: the one that is turned the wrong way. */
function turned(line: Line, strays: readonly number[]): Fix | null {
  const [first, second] = strays
  if (first === undefined || second === undefined || strays.length !== 2) return null
  const marks = `${line.text[first]}${line.text[second]}`
  if (marks === '““') return { start: line.start + second, end: line.start + second + 1, text: '”' }
  if (marks === '””') return { start: line.start + first, end: line.start + first + 1, text: '“' }
  return null
}

/** Quotation marks of the English that have no partner. «…» equals “…”. */
export function quoteFindings({ source, target, row }: Checked): QualityFinding[] {
  const isOpenInArabic = row.source !== '' && straysOf(source.text.replaceAll('\n', ' ')).length > 0
  const lines = linesOf(target.text)
  return lines.flatMap((line) => {
    const strays = straysOf(line.text)
    if (strays.length === 0 || goesOn(line.text, strays, isOpenInArabic, lines.length > 1)) return []
    const spans = strays.map((at) => ({ start: line.start + at, end: line.start + at + 1 }))
    return [finding({ code: 'quote.unbalanced', target: spans, fix: turned(line, strays) })]
  })
}
