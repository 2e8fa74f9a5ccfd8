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

/** What was done with the story, newest first. */
export function EventList({
  events,
  tell,
}: {
  events: StoryEvent[]
  tell: (iso: string, style: 'relative') => string
}) {
  const { t, i18n } = useTranslation('editor')
  const printed = usePrintedName()
  const words = (kind: string) => {
    const key = `events.${kind.replaceAll('.', '_')}`
    return i18n.exists(key, { ns: 'editor' }) ? i18n.t(key, { ns: 'editor' }) : t('events.other')
  }
  return (
    <details className="events">
      <summary>{t('events.title', { count: events.length })}</summary>
      <ol>
        {events.slice(0, atOnce).map((event) => (
          <li key={event.id}>
            <span>{words(event.kind)}</span>
            {event.data?.reason && <q>{event.data.reason}</q>}
            <span className="soft">
              <bdi>{printed(event.byName)}</bdi> · {tell(event.at, 'relative')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
