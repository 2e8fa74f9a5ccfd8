import type { SegmentKind } from '@/domain/segments/types'
import { createTermIndex, findTerms, type Term } from '@/domain/terms'
import { type CheckedRow, findingKey, type QualityFinding } from '../types'

/** A term as the vectors write it. */
export interface WrittenTerm {
  ar: string
  en: readonly string[]
  forbid?: readonly string[]
}

/** A case of the vectors: an Arabic text, its English, and the keys of what must be found. */
export interface Written {
  ar: string
  en: string
  expect?: readonly string[]
  /** The English after the fixes. */
  fixed?: string
  kind?: string
  terms?: readonly WrittenTerm[]
  sourceLinks?: readonly string[]
  targetLinks?: readonly string[]
}

const termOf = ({ ar, en, forbid = [] }: WrittenTerm, index: number): Term => ({
  id: index + 1,
  ar,
  variantsAr: [],
  forbiddenAr: [],
  en: en[0] ?? '',
  alternativesEn: [...en.slice(1)],
  forbiddenEn: [...forbid],
  kind: 'other',
  contexts: [],
  note: '',
})

const kinds: readonly SegmentKind[] = [
  'title',
  'standfirst',
  'dateline',
  'slug',
  'caption',
  'quote',
  'item',
  'attribution',
]

/** The row that a case describes. */
export function rowOf({ ar, en, kind, terms = [], sourceLinks = [], targetLinks = [] }: Written): CheckedRow {
  return {
    source: ar,
    target: en,
    kind: kind === 'added' ? null : (kinds.find((each) => each === kind) ?? 'paragraph'),
    terms: findTerms(createTermIndex(terms.map(termOf)), ar),
    sourceLinks,
    targetLinks,
  }
}

export const keysOf = (findings: readonly QualityFinding[]): string[] => findings.map(findingKey).sort()

/** The English with the first fix there is, again and again until there is none. */
export function applyFixes(row: CheckedRow, check: (row: CheckedRow) => QualityFinding[]): string {
  let target = row.target
  for (let turn = 0; turn < 50; turn += 1) {
    const fix = check({ ...row, target }).find((each) => each.fix !== null)?.fix
    if (!fix) return target
    target = target.slice(0, fix.start) + fix.text + target.slice(fix.end)
  }
  return target
}
