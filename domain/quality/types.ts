import type { SegmentKind } from '@/domain/segments/types'
import type { TermMatch } from '@/domain/terms/types'

/** `blocking` findings stop a submission until somebody overrides them in writing. */
export type Severity = 'blocking' | 'warning'

export const qualityCodes = [
  'number.missing',
  'number.extra',
  'number.scale',
  'percent',
  'date.month',
  'date.day',
  'date.year',
  'script.arabic',
  'untranslated',
  'term.missing',
  'term.forbidden',
  'quote.unbalanced',
  'quote.attribution',
  'bracket.unbalanced',
  'punct.question',
  'punct.double-dot',
  'space.double',
  'space.before-punct',
  'bidi.control',
  'url.missing',
  'mention.missing',
  'length',
  'text.long',
] as const
export type QualityCode = (typeof qualityCodes)[number]

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Replaces a stretch of the English. */
export interface Fix extends Span {
  text: string
}

/** One thing that is wrong, or looks wrong, with the English of a row. */
export interface QualityFinding {
  code: QualityCode
  /** What it is about, in the words of the text: `3`, `October`, `ISIS`; empty where the code says all. */
  detail: string
  severity: Severity
  /** What it stands on in the Arabic and in the English; either may be empty. */
  source: Span[]
  target: Span[]
  fix: Fix | null
}

/** A row as the checks see it. */
export interface CheckedRow {
  /** The texts of the row's segments, joined by line feeds. */
  source: string
  /** The plain text of the row's English, its blocks joined by line feeds. */
  target: string
  /** The kind of the first segment; null for an added row. */
  kind: SegmentKind | null
  /** The house terms in the Arabic. */
  terms: readonly TermMatch[]
  /** The addresses of the links on either side. */
  sourceLinks: readonly string[]
  targetLinks: readonly string[]
}

/** The name under which a finding is overridden: `number.missing:300`. */
export const findingKey = ({ code, detail }: Pick<QualityFinding, 'code' | 'detail'>): string =>
  detail === '' ? code : `${code}:${detail}`
