import { finding } from '../finding'
import type { QualityFinding } from '../types'
import { nameOfScale, printNumber, type Quantity } from './quantity'
import { numberFix } from './writeNumber'

const scalable = new Set(['number', 'name'])

/** The number without its thousands: 3 for 3,000, 3 million and 3bn; empty where there is nothing to compare. */
function digitsOf({ value, kind }: Quantity): string {
  if (!scalable.has(kind) || !Number.isFinite(value) || value <= 0) return ''
  const power = Math.floor(Math.log10(value) / 3 + 1e-9)
  return printNumber(value / 10 ** (power * 3))
}

/** A number that stands in both texts under another scale: one finding, and both are dealt with. */
export function takeScaleErrors(
  missing: Set<Quantity>,
  extra: Set<Quantity>,
  english: string,
): QualityFinding[] {
  const findings: QualityFinding[] = []
  const waiting = new Map<string, Quantity[]>()
  for (const each of extra) {
    const digits = digitsOf(each)
    if (digits !== '') waiting.set(digits, [...(waiting.get(digits) ?? []).slice(0, 10), each])
  }
  for (const wanted of [...missing]) {
    const digits = digitsOf(wanted)
    const candidates = digits === '' ? [] : (waiting.get(digits) ?? [])
    const wrong = candidates.find(
      (each) => each.scale !== wanted.scale && (wanted.isDemanded || each.isDemanded),
    )
    if (!wrong) continue
    candidates.splice(candidates.indexOf(wrong), 1)
    missing.delete(wanted)
    extra.delete(wrong)
    const named = wanted.scale > 1 ? wanted : wrong
    const fix =
      nameOfScale(wanted.scale) === '' && wanted.scale !== 1 ? null : numberFix(english, wrong, wanted)
    findings.push(
      finding({
        code: 'number.scale',
        detail: printNumber(named.mantissa),
        source: [wanted],
        target: [wrong],
        fix,
      }),
    )
  }
  return findings
}

const vagueNames: Record<number, string> = {
  10: 'dozens',
  100: 'hundreds',
  1e3: 'thousands',
  1e6: 'millions',
  1e9: 'billions',
  1e12: 'trillions',
}

/** Hundreds that became thousands: only where each side says one that the other does not. */
export function vagueErrors(missing: readonly Quantity[], extra: readonly Quantity[]): QualityFinding[] {
  const wanted = missing.find(({ kind }) => kind === 'vague')
  const wrong = extra.find(({ kind }) => kind === 'vague')
  if (!wanted || !wrong) return []
  const detail = vagueNames[wanted.scale] ?? ''
  const fix = { start: wrong.start, end: wrong.end, text: detail }
  return [
    finding({
      code: 'number.scale',
      detail,
      source: [wanted],
      target: [wrong],
      fix: wrong.scale === 10 || detail === '' ? null : fix,
    }),
  ]
}
