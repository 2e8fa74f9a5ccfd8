import { usesTerm } from '@/domain/terms'
import type { TermMatch } from '@/domain/terms/types'
import type { Checked } from './checkedText'
import { finding } from './finding'
import type { QualityFinding, Span } from './types'

/** The matches of each term. */
function byTerm(matches: readonly TermMatch[]): TermMatch[][] {
  const groups = new Map<number, TermMatch[]>()
  for (const match of matches) groups.set(match.term.id, [...(groups.get(match.term.id) ?? []), match])
  return [...groups.values()]
}

function findingsOf(matches: readonly TermMatch[], english: string): QualityFinding[] {
  const [first] = matches
  if (!first || first.term.en === '') return []
  const { term } = first
  const { found, forbidden } = usesTerm(first, english)
  const source: Span[] = matches.map(({ start, end }) => ({ start, end }))
  const findings = forbidden.map(({ form, span }) =>
    finding({
      code: 'term.forbidden',
      detail: form,
      source,
      target: [span],
      fix: { ...span, text: term.en },
    }),
  )
  const [only, second] = forbidden
  const fix = only && !second ? { ...only.span, text: term.en } : null
  if (found.length === 0)
    findings.push(
      finding({
        code: 'term.missing',
        detail: term.en,
        source,
        target: forbidden.map(({ span }) => span),
        fix,
      }),
    )
  return findings
}

/** House terms of the Arabic that the English does not use, or in a form that the house does not want. */
export const termFindings = ({ row, target }: Checked): QualityFinding[] =>
  byTerm(row.terms).flatMap((matches) => findingsOf(matches, target.text))
