import { checkedRowOf, isCheckable, linksIn } from '@/domain/quality/checkedRowOf'
import { checkRow } from '@/domain/quality/checkRow'
import { findingKey, type QualityFinding, type Span } from '@/domain/quality/types'
import type { DeskTerms } from '@/newsroom/queries/translationDesk/deskTerms'
import type { RowView } from '@/newsroom/translations/views'
import { rowTermsOf } from './rowTerms'
import type { ShownRow } from './shownRow'

/** A finding that somebody accepted in writing. */
export interface AcceptedFinding {
  finding: QualityFinding
  override: RowView['overrides'][number]
}

/** What the checks say of a row. */
export interface RowFindings {
  /** Accepted by nobody; blocking ones first. */
  open: QualityFinding[]
  accepted: AcceptedFinding[]
}

export const nothingFound: RowFindings = { open: [], accepted: [] }

/** The English of the open field as it was read last: blocks joined by line feeds, exactly as they stand there. */
export interface LiveText {
  row: string
  text: string
  links: string[]
}

interface Checking {
  row: ShownRow
  terms: DeskTerms
  /** What is being typed in the row. */
  live: LiveText | null
}

/** Checks a row as it is shown, or as it is being typed. */
export function findingsOf({ row, terms, live }: Checking): RowFindings {
  const text = live ? live.text : row.targetText
  const state = live && row.state === 'untranslated' ? 'draft' : row.state
  if (text.trim() === '' || !isCheckable({ state, orphan: row.orphan })) return nothingFound
  const findings = checkRow(
    checkedRowOf({
      sources: row.sources,
      sourceLinks: linksIn(row.sources.flatMap(({ nodes }) => nodes ?? [])),
      target: text,
      targetLinks: live ? live.links : linksIn(row.blocks.flatMap(({ children }) => children)),
      terms: rowTermsOf(terms, row),
    }),
  )
  return sorted(findings, text.trim() === row.targetText.trim() ? row.overrides : [])
}

function sorted(findings: readonly QualityFinding[], overrides: RowView['overrides']): RowFindings {
  const overrideOf = (finding: QualityFinding) =>
    finding.severity === 'blocking' ? overrides.find(({ code }) => code === findingKey(finding)) : undefined
  const open = findings.filter((finding) => !overrideOf(finding))
  const accepted = findings.flatMap((finding) => {
    const override = overrideOf(finding)
    return override ? [{ finding, override }] : []
  })
  if (open.length === 0 && accepted.length === 0) return nothingFound
  return { open: [...open.filter(isBlocking), ...open.filter((one) => !isBlocking(one))], accepted }
}

export const isBlocking = ({ severity }: QualityFinding): boolean => severity === 'blocking'

/** Whether something stands in the way of a submission. */
export const isBlocked = ({ open }: RowFindings): boolean => open.some(isBlocking)

/**
 * Findings as people count them: a number that is another one in the English is missing and extra at once, a term in
 * a form that the house does not use is missing, too; each is one thing to look at.
 */
export function grouped(findings: readonly QualityFinding[]): QualityFinding[][] {
  const groups: QualityFinding[][] = []
  for (const finding of findings) {
    const pair = groups.find(([first, second]) => first && !second && isSameThing(first, finding))
    if (pair) pair.push(finding)
    else groups.push([finding])
  }
  return groups
}

const twins = ['number.extra', 'number.missing']

const isSameThing = (one: QualityFinding, other: QualityFinding): boolean =>
  isSameNumber(one, other) || isSameTerm(one, other)

const isSameTerm = (one: QualityFinding, other: QualityFinding): boolean =>
  one.code === 'term.forbidden' && other.code === 'term.missing' && one.fix?.text === other.detail

function isSameNumber(one: QualityFinding, other: QualityFinding): boolean {
  const isPair = one.code !== other.code && twins.includes(one.code) && twins.includes(other.code)
  if (!isPair || one.source.length === 0 || one.target.length === 0) return false
  return isSameSpans(one.source, other.source) && isSameSpans(one.target, other.target)
}

const isSameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, index) => other[index]?.start === start && other[index]?.end === end)

/** Two results that say the same, so that the older one stays and nothing is drawn again. */
export function isSameFindings(one: RowFindings, other: RowFindings): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
