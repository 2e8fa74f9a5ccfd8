'use client'

import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName, PanelSection } from '@/app/(desk)/_ui'
import { openRequests } from '../model/talk'
import { useSession, useWorkspace } from '../session/context'
import { goTo } from '../session/moving'
import { hasBlockingFinding } from '../session/reviewing'

/** What stands between this translation and its readers. */
export function Blockers() {
  const { t } = useTranslation(['workspace', 'common'])
  const shown = useSession((state) => state.shown)
  const threads = useSession((state) => state.threads)
  const article = useSession((state) => state.desk.facts.article)
  const requests = useMemo(() => openRequests(threads), [threads])
  const left = shown.filter(({ approved }) => !approved)
  const findings = useSession((state) => state.findings)
  const stopped = shown.filter((row) => hasBlockingFinding({ findings }, row))
  const orphans = shown.filter(({ orphan }) => orphan)
  const words = left.reduce((sum, row) => sum + row.words, 0)
  const [firstLeft] = left
  const [request] = requests
  const asked = shown.findIndex(({ id }) => id === request?.row) + 1
  return (
    <PanelSection title={t('workspace:blockers.title')}>
      <ul className="todo">
        {left.length > 0 ? (
          <Blocker icon="review" hue="s-review" row={firstLeft?.id} end={t('common:words', { count: words })}>
            {t('workspace:blockers.toApprove', { count: left.length })}
          </Blocker>
        ) : (
          <Blocker icon="approved" hue="s-approved">
            {t('workspace:blockers.allApproved')}
          </Blocker>
        )}
        {requests.length > 0 && (
          <Blocker
            icon="changes"
            hue="s-changes"
            row={request?.row ?? undefined}
            end={asked > 0 ? t('workspace:row.name', { number: asked }) : undefined}
          >
            {t('workspace:blockers.asked', { count: requests.length })}
          </Blocker>
        )}
        {orphans.length > 0 && (
          <Blocker icon="stale" hue="s-stale" row={orphans[0]?.id}>
            {t('workspace:blockers.orphans', { count: orphans.length })}
          </Blocker>
        )}
        {stopped.length > 0 && (
          <Blocker icon="issue" hue="s-stale" row={stopped[0]?.id}>
            {t('workspace:blockers.findings', { count: stopped.length })}
          </Blocker>
        )}
        {article.hasLive ? (
          <Blocker icon="approved" hue="s-approved">
            {t('workspace:blockers.arabicLive')}
          </Blocker>
        ) : (
          <Blocker icon="waiting" hue="s-waiting">
            {t('workspace:blockers.arabicNotLive')}
          </Blocker>
        )}
      </ul>
    </PanelSection>
  )
}

interface BlockerProps {
  icon: IconName
  hue: string
  /** The first row concerned. */
  row?: string | undefined
  end?: string | undefined
  children: ReactNode
}

function Blocker({ icon, hue, row, end, children }: BlockerProps) {
  const workspace = useWorkspace()
  const isDone = hue === 's-approved'
  return (
    <li>
      <span className={hue}>
        <Icon name={icon} />
      </span>
      {row ? (
        <button type="button" className="plain" onClick={() => goTo(workspace, row, { open: false })}>
          {children}
        </button>
      ) : (
        <span className={isDone ? 'soft' : undefined}>{children}</span>
      )}
      {end && <span className="n">{end}</span>}
    </li>
  )
}
