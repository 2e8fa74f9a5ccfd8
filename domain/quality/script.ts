import { toDigits } from '@/domain/text/digits'
import type { Checked } from './checkedText'
import { finding } from './finding'
import type { QualityFinding } from './types'

const arabicRuns =
  /[\u0610-\u061A\u0620-\u065F\u066E-\u06D3\u06D5-\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]+(?: [\u0610-\u061A\u0620-\u065F\u066E-\u06D3\u06D5-\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]+)*/g
const arabicMarks = /[0-9]*[٠-٩۰-۹][0-9٠-٩۰-۹]*(?:[٫٬.,][0-9٠-٩۰-۹]+)*|[،؛؟٪٫٬۔]/g
const latin: Record<string, string> = { '،': ',', '؛': ';', '؟': '?', '٪': '%', '٫': '.', '٬': ',', '۔': '.' }

const inLatin = (text: string): string =>
  toDigits(text, 'latn').replace(/[،؛؟٪٫٬۔]/g, (mark) => latin[mark] ?? mark)

/** Arabic left in the English: letters, and apart from them digits and marks, which can be put right at once. */
export function scriptFindings({ target: { text, addresses } }: Checked): QualityFinding[] {
  const findings: QualityFinding[] = []
  const isAddress = (start: number, end: number) =>
    addresses.length < 50 && addresses.some((each) => each.start <= start && end <= each.end)
  for (const match of text.matchAll(arabicRuns)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!isAddress(span.start, span.end)) findings.push(finding({ code: 'script.arabic', target: [span] }))
  }
  for (const match of text.matchAll(arabicMarks)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const fix = { ...span, text: inLatin(match[0]) }
    const detail = match[0].length === 1 && match[0] in latin ? match[0] : 'digits'
    findings.push(finding({ code: 'script.arabic', detail, target: [span], fix }))
  }
  return findings
}
