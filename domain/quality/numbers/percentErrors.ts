import { finding } from '../finding'
import type { Fix, QualityFinding } from '../types'
import type { Quantity } from './quantity'

interface Sides {
  source: readonly Quantity[]
  target: readonly Quantity[]
  inSource: ReadonlyMap<string, Quantity[]>
  inTarget: ReadonlyMap<string, Quantity[]>
}

const sameIn = (index: ReadonlyMap<string, Quantity[]>, { keys: [key = ''] }: Quantity): Quantity[] =>
  (index.get(key) ?? []).filter(({ kind, keys }) => kind !== 'hint' && kind !== 'time' && keys.includes(key))

/** The same number stands there, and nowhere as a percentage. */
const isLostIn = (same: readonly Quantity[]): boolean =>
  same.length > 0 && same.every(({ percent, kind }) => percent === 'no' && kind !== 'fraction')

function insertion(same: readonly Quantity[]): Fix | null {
  const [only, second] = same
  return only && !second ? { start: only.end, end: only.end, text: ' percent' } : null
}

/** Percentages that are plain numbers on the other side: one finding for a row. */
export function percentErrors({ source, target, inSource, inTarget }: Sides): QualityFinding[] {
  const findings: QualityFinding[] = []
  for (const each of source) {
    const same = each.percent === 'yes' ? sameIn(inTarget, each) : []
    if (isLostIn(same))
      findings.push(finding({ code: 'percent', source: [each], target: same, fix: insertion(same) }))
  }
  for (const each of target) {
    const same = each.percent === 'yes' ? sameIn(inSource, each) : []
    if (isLostIn(same)) findings.push(finding({ code: 'percent', source: same, target: [each] }))
  }
  return findings
}
