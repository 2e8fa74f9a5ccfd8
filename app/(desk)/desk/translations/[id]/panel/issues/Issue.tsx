'use client'

import { useTranslation } from 'react-i18next'
import { Button, Icon } from '@/app/(desk)/_ui'
import { type Fix, findingKey, type QualityFinding } from '@/domain/quality/types'
import { isBlocking } from '../../model/findings'
import { useSession, useWorkspace } from '../../session/context'
import { applyFix, goToFinding } from './acting'
import { LeaveForm } from './LeaveForm'
import { usePointing } from './usePointing'
import { isolated, type RowTexts, useSentence } from './useSentence'

interface IssueProps {
  row: string
  /** One, or two that are one thing. */
  findings: readonly QualityFinding[]
  texts: RowTexts
  /** Its fix is the one that the key applies. */
  hasKeys: boolean
  isLeaving: boolean
  /** Begins or ends to leave it as it is. */
  onLeave: (isLeaving: boolean) => void
}

/** One issue. Looking at it marks its places in both texts; a press goes there. */
export function Issue({ row, findings, texts, hasKeys, isLeaving, onLeave }: IssueProps) {
  const { t } = useTranslation('quality')
  const workspace = useWorkspace()
  const sentence = useSentence()
  const canWrite = useSession((state) => state.mode !== 'read')
  const keys = findings.map(findingKey)
  const [key = ''] = keys
  const pointing = usePointing(row, key)
  const isStop = findings.some(isBlocking)
  const fix = findings[0]?.fix ?? null
  return (
    <li className="finding" {...pointing}>
      <span className="s-stale">
        <Icon name={isStop ? 'issue' : 'warn'} />
      </span>
      <div>
        <button type="button" className="plain" onClick={() => goToFinding(workspace, row, key)}>
          <span className="visually-hidden">{t(isStop ? 'severity.blocking' : 'severity.warning')} </span>
          {sentence(findings, texts)}
        </button>
        {canWrite && !isLeaving && (fix || isStop) && (
          <div className="acts wrap">
            {fix && (
              <Button
                small
                {...(hasKeys && { keys: 'Alt F' })}
                onPress={() => void applyFix(workspace, row, key)}
              >
                <FixWords fix={fix} />
              </Button>
            )}
            {isStop && (
              <Button small kind="quiet" onPress={() => onLeave(true)}>
                {t('leave')}
              </Button>
            )}
          </div>
        )}
        {isLeaving && <LeaveForm row={row} codes={keys} onClose={() => onLeave(false)} />}
      </div>
    </li>
  )
}

/** So much of a correction fits on its button. */
const longest = 24

function FixWords({ fix }: { fix: Fix }) {
  const { t } = useTranslation('quality')
  const text = fix.text.trim()
  if (fix.text === '') return t('fixRemove')
  return text === '' || text.length > longest ? t('fix') : t('fixTo', { text: isolated(text) })
}
