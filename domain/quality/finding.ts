import type { Fix, QualityCode, QualityFinding, Severity, Span } from './types'

const blocking = new Set<QualityCode>([
  'number.missing',
  'number.extra',
  'number.scale',
  'percent',
  'date.month',
  'date.day',
  'date.year',
  'script.arabic',
  'untranslated',
  'text.long',
])

const severityOf = (code: QualityCode): Severity => (blocking.has(code) ? 'blocking' : 'warning')

interface Given {
  code: QualityCode
  detail?: string
  source?: readonly Span[]
  target?: readonly Span[]
  fix?: Fix | null
}

const bareSpan = ({ start, end }: Span): Span => ({ start, end })

/** A finding, with what is usual filled in. */
export const finding = ({
  code,
  detail = '',
  source = [],
  target = [],
  fix = null,
}: Given): QualityFinding => ({
  code,
  detail,
  severity: severityOf(code),
  source: source.map(bareSpan),
  target: target.map(bareSpan),
  fix,
})
