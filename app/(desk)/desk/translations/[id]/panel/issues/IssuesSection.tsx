'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PanelSection } from '@/app/(desk)/_ui'
import { findingKey, type QualityFinding } from '@/domain/quality/types'
import { pointAt } from '../../marks/pointed'
import { grouped, isBlocking, nothingFound } from '../../model/findings'
import type { ShownRow } from '../../model/shownRow'
import { useSession } from '../../session/context'
import { AcceptedIssues } from './AcceptedIssues'
import { Issue } from './Issue'
import { leaveRequested } from './leaveRequested'
import { useTexts } from './useTexts'

const nameOf = ([first]: readonly QualityFinding[]): string => (first ? findingKey(first) : '')

/** What the checks object to in the row in hand: where, how it is mended, or why it stays. */
export function IssuesSection({ row }: { row: ShownRow }) {
  const { t } = useTranslation(['quality', 'workspace'])
  const { open, accepted } = useSession((state) => state.findings.get(row.id)) ?? nothingFound
  const texts = useTexts(row)
  const [leaving, setLeaving] = useState<string | null>(null)
  useEffect(() => () => pointAt(null), [])
  const issues = grouped(open)
  const firstBlocking = issues.find((findings) => findings.some(isBlocking))
  const toLeave = firstBlocking ? nameOf(firstBlocking) : null
  useEffect(() => leaveRequested.listen(() => setLeaving(toLeave)), [toLeave])
  if (row.state === 'omitted' || row.orphan) return null
  const isClean = open.length === 0 && accepted.length === 0
  const firstFixable = issues.find(([first]) => first?.fix != null)
  return (
    <PanelSection
      title={t('quality:title')}
      count={issues.length > 0 ? t('workspace:number', { n: issues.length }) : undefined}
      none={isClean ? t(texts.target.trim() === '' ? 'quality:noneYet' : 'quality:none') : null}
    >
      <ul className="issues">
        {issues.map((findings) => (
          <Issue
            key={nameOf(findings)}
            row={row.id}
            findings={findings}
            texts={texts}
            hasKeys={findings === firstFixable}
            isLeaving={leaving === nameOf(findings)}
            onLeave={(isLeaving) => setLeaving(isLeaving ? nameOf(findings) : null)}
          />
        ))}
      </ul>
      {accepted.length > 0 && <AcceptedIssues row={row.id} accepted={accepted} texts={texts} />}
    </PanelSection>
  )
}
