import { type Fix, findingKey, type QualityFinding, type Span } from './types'

function sortedSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || one.end - other.end)
  return sorted.filter(
    ({ start, end }, at) => at === 0 || start !== sorted[at - 1]?.start || end !== sorted[at - 1]?.end,
  )
}

/** One fix that does what several do; null where one is missing or they touch each other. */
function mergeFixes(fixes: readonly (Fix | null)[], english: string): Fix | null {
  const known = fixes.filter((fix) => fix !== null)
  if (known.length < fixes.length) return null
  const sorted = known.toSorted((one, other) => one.start - other.start || one.end - other.end)
  const distinct = sorted.filter(
    (fix, at) =>
      at === 0 ||
      fix.start !== sorted[at - 1]?.start ||
      fix.end !== sorted[at - 1]?.end ||
      fix.text !== sorted[at - 1]?.text,
  )
  const [first] = distinct
  if (!first) return null
  const parts: string[] = []
  let end = first.start
  for (const fix of distinct) {
    if (fix.start < end) return null
    parts.push(english.slice(end, fix.start), fix.text)
    end = fix.end
  }
  return { start: first.start, end, text: parts.join('') }
}

function mergeGroup(group: readonly QualityFinding[], english: string): QualityFinding | null {
  const [first] = group
  if (!first) return null
  return {
    ...first,
    source: sortedSpans(group.flatMap(({ source }) => source)),
    target: sortedSpans(group.flatMap(({ target }) => target)),
    fix: mergeFixes(
      group.map(({ fix }) => fix),
      english,
    ),
  }
}

const startOf = ({ target, source }: QualityFinding): number => target[0]?.start ?? source[0]?.start ?? 0

function compare(one: QualityFinding, other: QualityFinding): number {
  if (one.severity !== other.severity) return one.severity === 'blocking' ? -1 : 1
  const [key, otherKey] = [findingKey(one), findingKey(other)]
  return startOf(one) - startOf(other) || (key < otherKey ? -1 : key > otherKey ? 1 : 0)
}

/** One finding a key, with all its places; blocking ones first, then in the order of the text. */
export function mergeFindings(findings: readonly QualityFinding[], english: string): QualityFinding[] {
  const groups = new Map<string, QualityFinding[]>()
  for (const each of findings) {
    const group = groups.get(findingKey(each))
    if (group) group.push(each)
    else groups.set(findingKey(each), [each])
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group, english) ?? []).sort(compare)
}
