'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, ErrorLine, PanelSection, Skeleton, StageMark } from '@/app/(desk)/_ui'
import { articleStages } from '@/domain/workflow/stages'
import type { RevisionView } from '@/newsroom/queries/history'
import { usePrintedName } from '../session/useName'
import { useTell } from '../session/useTell'
import { EventList, type StoryEvent } from './EventList'
import { RevisionDialog } from './RevisionDialog'

interface HistoryProps {
  id: number
  /** What is shown is asked for again when the article has moved on. */
  revision: number
  canRestore: boolean
  timeZone: string
  now: string
}

interface Past {
  revisions: RevisionView[]
  events: StoryEvent[]
}

/** Earlier states of the article, to compare and to bring back, and what was done with it. Asked for when opened. */
export function History({ id, revision: present, canRestore, timeZone, now }: HistoryProps) {
  const { t } = useTranslation('editor')
  const refusalText = useRefusalText()
  const [past, setPast] = useState<Past | null>(null)
  const [failure, setFailure] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [compared, setCompared] = useState<RevisionView | null>(null)
  const printed = usePrintedName()
  const tell = useTell(timeZone, now)
  const load = useCallback(async () => {
    setAsking(true)
    setFailure('')
    const [revisions, events] = await Promise.all([
      callApi<{ revisions: RevisionView[] }>('GET', `/api/articles/${id}/revisions`),
      callApi<{ events: StoryEvent[] }>('GET', `/api/articles/${id}/events`),
    ])
    setAsking(false)
    if (!revisions.ok) setFailure(refusalText(revisions.refusal))
    else setPast({ revisions: revisions.value.revisions, events: events.ok ? events.value.events : [] })
  }, [id, refusalText])
  const isOpened = useRef(false)
  const open = () => {
    isOpened.current = true
    void load()
  }
  useEffect(() => {
    if (isOpened.current && present > 0) void load()
  }, [load, present])
  return (
    <PanelSection
      title={t('history.title')}
      count={past ? t('history.count', { count: past.revisions.length }) : undefined}
      fold={{ open: false }}
      onOpen={open}
    >
      {failure && !isAsking && (
        <Button small onPress={load}>
          {t('save.retry')}
        </Button>
      )}
      {isAsking && !past && <Skeleton rows={2} label={t('history.loading')} />}
      {failure && <ErrorLine>{failure}</ErrorLine>}
      <ol className="revisions">
        {past?.revisions.map((revision) => (
          <li key={revision.id}>
            <button type="button" onClick={() => setCompared(revision)}>
              <StageMark
                of="article"
                stage={articleStages.find((stage) => stage === revision.stage) ?? 'draft'}
                size="s"
                hideWord
              />
              <span>{reasonOf(t, revision.reason)}</span>
              <span className="soft">
                <bdi>{printed(revision.byName)}</bdi> · {tell(revision.at, 'relative')}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {past && past.events.length > 0 && <EventList events={past.events} tell={tell} />}
      {compared && (
        <RevisionDialog
          article={id}
          revision={compared}
          canRestore={canRestore}
          when={tell(compared.at)}
          onClose={() => setCompared(null)}
          onRestored={() => setCompared(null)}
        />
      )}
    </PanelSection>
  )
}

const reasons = [
  'save',
  'import',
  'start',
  'restore',
  'beforeRestore',
  'beforeSave',
  'beforeTakeBack',
  'submit',
  'recall',
  'requestChanges',
  'approve',
  'reopen',
  'publish',
  'schedule',
  'unschedule',
  'revise',
  'discard',
  'retract',
  'reinstate',
  'trash',
] as const

function reasonOf(t: ReturnType<typeof useTranslation<'editor'>>['t'], reason: string): string {
  return t(`history.reason.${reasons.find((known) => known === reason) ?? 'save'}`)
}
