'use client'

import { useTranslation } from 'react-i18next'
import { usePrintedName } from '../session/useName'

/** Something that somebody did with the story. */
export interface StoryEvent {
  id: number
  kind: string
  byName: string
  at: string
  data?: { reason?: string | null; note?: string | null } | null
}

const atOnce = 30

const known = [
  'article_start',
  'article_import',
  'article_details',
  'article_classify',
  'article_submit',
  'article_recall',
  'article_requestChanges',
  'article_approve',
  'article_reopen',
  'article_publish',
  'article_schedule',
  'article_unschedule',
  'article_revise',
  'article_discard',
  'article_retract',
  'article_reinstate',
  'article_trash',
  'article_restore',
  'article_restoreRevision',
  'article_scheduleFailed',
  'translation_open',
  'translation_claim',
  'translation_assign',
  'translation_reassign',
  'translation_release',
  'translation_details',
  'translation_submit',
  'translation_recall',
  'translation_requestChanges',
  'translation_approve',
  'translation_approveRows',
  'translation_prefill',
  'translation_machineDraft',
  'translation_override',
  'translation_withdrawOverride',
  'translation_publish',
  'translation_reopen',
  'translation_revise',
  'translation_discard',
  'translation_withdraw',
  'translation_reinstate',
  'translation_restoreRevision',
  'thread_open',
  'thread_reply',
  'thread_resolve',
  'thread_unresolve',
] as const

/** What was done with the story, newest first. */
export function EventList({
  events,
  tell,
}: {
  events: StoryEvent[]
  tell: (iso: string, style: 'relative') => string
}) {
  const { t } = useTranslation('editor')
  const printed = usePrintedName()
  const words = (kind: string) => {
    const key = known.find((name) => name === kind.replaceAll('.', '_'))
    return key ? t(`events.${key}`) : t('events.other')
  }
  return (
    <details className="events">
      <summary>{t('events.title', { count: events.length })}</summary>
      <ol>
        {events.slice(0, atOnce).map((event) => (
          <li key={event.id}>
            <span>{words(event.kind)}</span>
            {[event.data?.reason, event.data?.note].map(
              (said) =>
                said && (
                  <bdi key={said} className="said">
                    {said}
                  </bdi>
                ),
            )}
            <span className="soft">
              <bdi>{printed(event.byName)}</bdi> · {tell(event.at, 'relative')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
