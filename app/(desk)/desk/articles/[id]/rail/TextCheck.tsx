'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, classes, Icon, PanelSection } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import type { Proposal } from '../session/types'
import { acceptProposal } from './acceptProposal'
import { excerptOf } from './excerptOf'
import { highlightProposals } from './highlightProposals'

const atOnce = 12

/** Proposed edits of the Arabic: nothing changes until each is accepted. */
export function TextCheck({ editable }: { editable: boolean }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { proposals } = useStore(session.analysis)
  const dismissed = useStore(session.dismissed)
  const editor = useStore(session.editor)
  const [looked, setLooked] = useState('')
  const [shown, setShown] = useState(atOnce)
  const open = proposals.filter(({ key }) => !dismissed.has(key))

  useEffect(() => highlightProposals(editor, open, looked), [editor, open, looked])

  const dismiss = ({ key }: Proposal) => session.dismissed.set(new Set([...dismissed, key]))
  return (
    <PanelSection
      title={<span id="text-check">{t('check.title')}</span>}
      count={t('check.count', { count: open.length })}
      keys="F7"
    >
      {open.length === 0 && <p className="small soft">{t('check.none')}</p>}
      <ul className="proposals" aria-labelledby="text-check">
        {open.slice(0, shown).map((proposal) => (
          <li
            key={proposal.key}
            className={classes('sug-row', proposal.key === looked && 'on')}
            onPointerEnter={() => setLooked(proposal.key)}
            onFocus={() => setLooked(proposal.key)}
          >
            <Change proposal={proposal} />
            <div className="why">{t(`check.rule.${proposal.suggestions[0]?.rule ?? 'doubleSpace'}`)}</div>
            {editable && (
              <div className="acts">
                <Button small onPress={() => acceptProposal(session, proposal)}>
                  {t('check.accept')}
                </Button>
                <Button small kind="quiet" onPress={() => dismiss(proposal)}>
                  {t('check.leave')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open.length > shown && (
        <Button small kind="quiet" onPress={() => setShown(shown + atOnce)}>
          {t('check.more', { count: open.length - shown })}
        </Button>
      )}
    </PanelSection>
  )
}

function Change({ proposal }: { proposal: Proposal }) {
  const { before, after } = excerptOf(proposal)
  return (
    <div className="ex" lang="ar" dir="rtl">
      <bdi className="was">{before}</bdi>
      <Icon name="chev" size="s" />
      <bdi className="now">{after}</bdi>
    </div>
  )
}
