'use client'

import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, Button } from '@/app/(desk)/_ui'
import { findingKey, type QualityFinding } from '@/domain/quality/types'
import { useDates } from '../../clock'
import { type AcceptedFinding, grouped } from '../../model/findings'
import { nameIn } from '../../model/names'
import { useSession, useWorkspace } from '../../session/context'
import { withdrawOverrides } from '../../session/overriding'
import { usePointing } from './usePointing'
import { type RowTexts, useSentence } from './useSentence'

interface AcceptedProps {
  row: string
  texts: RowTexts
}

/** Findings that somebody left as they are: why, who, when. Reviewers find them unfolded: the reasons are for them. */
export function AcceptedIssues({
  row,
  accepted,
  texts,
}: AcceptedProps & { accepted: readonly AcceptedFinding[] }) {
  const { t } = useTranslation('quality')
  const mode = useSession((state) => state.mode)
  const issues = together(accepted)
  return (
    <details className="settled" open={mode === 'review'}>
      <summary>{t('accepted', { count: issues.length })}</summary>
      <ul className="issues">
        {issues.map((one) => (
          <Accepted key={one.findings.map(findingKey).join()} row={row} texts={texts} {...one} />
        ))}
      </ul>
    </details>
  )
}

interface AcceptedIssue {
  findings: QualityFinding[]
  override: AcceptedFinding['override']
}

/** Findings that are one thing and were left for one reason. */
function together(accepted: readonly AcceptedFinding[]): AcceptedIssue[] {
  const overrideOf = new Map(accepted.map(({ finding, override }) => [finding, override]))
  return grouped(accepted.map(({ finding }) => finding)).flatMap((findings) => {
    const overrides = findings.flatMap((finding) => overrideOf.get(finding) ?? [])
    const [first] = overrides
    const isOne = overrides.every(({ reason, by }) => reason === first?.reason && by === first.by)
    if (first && isOne) return [{ findings, override: first }]
    return findings.flatMap((finding, index) => {
      const override = overrides[index]
      return override ? [{ findings: [finding], override }] : []
    })
  })
}

function Accepted({ row, findings, override, texts }: AcceptedProps & AcceptedIssue) {
  const { t } = useTranslation('quality')
  const { language } = useManner()
  const { short } = useDates()
  const workspace = useWorkspace()
  const sentence = useSentence()
  const name = useSession((state) => state.desk.people.names[override.by])
  const canWrite = useSession((state) => state.mode !== 'read')
  const keys = findings.map(findingKey)
  const pointing = usePointing(row, keys[0] ?? '')
  return (
    <li className="accepted" {...pointing}>
      <p>{sentence(findings, texts)}</p>
      <blockquote className="quoted">
        <Bdi>{override.reason}</Bdi>
      </blockquote>
      <div className="who">
        <Bdi>{nameIn(name, language)}</Bdi> · {short(override.at)}
        {canWrite && (
          <Button small kind="quiet" onPress={() => void withdrawOverrides(workspace, row, keys)}>
            {t('takeBack')}
          </Button>
        )}
      </div>
    </li>
  )
}
