import { type Checked, type CheckedText, readText } from './checkedText'
import { compareDates } from './dates/compareDates'
import { factsOf } from './facts'
import { mergeFindings } from './mergeFindings'
import { compareQuantities } from './numbers/compareQuantities'
import { findingKey, type QualityFinding } from './types'

type Texts = Pick<Checked, 'source' | 'target'>

/** More fixes than these, or in a longer text, are not tried out, and then not offered. */
const mostFixes = 12
const longestText = 5000

function compareFacts({ source, target }: Texts): QualityFinding[] {
  const arabic = factsOf(source.text, source.tokens, 'ar')
  const english = factsOf(target.text, target.tokens, 'en')
  const { findings, settled } = compareDates(arabic, english, { target: target.text })
  const sides = { source: arabic.quantities, target: english.quantities, settled, english: target.text }
  return mergeFindings([...findings, ...compareQuantities(sides)], target.text)
}

/** Whether the finding is gone with its fix, and nothing new has come. */
function helps(
  found: QualityFinding,
  source: CheckedText,
  english: string,
  known: ReadonlySet<string>,
): boolean {
  if (!found.fix) return false
  const { start, end, text } = found.fix
  const target = readText(english.slice(0, start) + text + english.slice(end))
  const after = compareFacts({ source, target }).map(findingKey)
  return !after.includes(findingKey(found)) && after.every((key) => known.has(key))
}

/** Numbers, percentages and dates that differ between the two texts. A fix is offered only where it helps. */
export function factFindings({ source, target }: Texts): QualityFinding[] {
  const findings = compareFacts({ source, target })
  const fixes = findings.filter(({ fix }) => fix !== null)
  if (fixes.length === 0) return findings
  const isTried = fixes.length <= mostFixes && source.text.length + target.text.length <= longestText
  const known = new Set(findings.map(findingKey))
  return findings.map((found) =>
    found.fix && !(isTried && helps(found, source, target.text, known)) ? { ...found, fix: null } : found,
  )
}
