'use client'

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { MentionField } from '@/app/(desk)/_talk/MentionField'
import { MentionText } from '@/app/(desk)/_talk/MentionText'
import { useMentions } from '@/app/(desk)/_talk/useMentions'
import { Bdi, Button, classes, Icon } from '@/app/(desk)/_ui'
import { canResolveThread } from '@/domain/workflow/policies'
import type { ThreadView } from '@/newsroom/queries/threads'
import { useDates } from '../clock'
import { printedName } from '../model/names'
import type { ShownRow } from '../model/shownRow'
import { useSession, useWorkspace } from '../session/context'
import { reply, settle } from '../session/talking'
import { Quoted } from './Quoted'

/** One discussion: what was said, and what to say or settle. */
export function Thread({ thread, row }: { thread: ThreadView; row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const { language } = useManner()
  const { short } = useDates()
  const workspace = useWorkspace()
  const actor = useSession((state) => state.desk.actor)
  const translator = useSession((state) => state.desk.facts.translation.translator)
  const people = useSession((state) => state.desk.people.names)
  const namesOf = (ids: number[] = []) => ids.flatMap((id) => Object.values(people[id] ?? {}))
  const { place, isAskedFor } = useAskedFor(thread.id)
  const isSettled = thread.resolvedAt !== null
  const maySettle = canResolveThread(actor, {
    kind: thread.kind === 'changeRequest' ? 'changeRequest' : 'note',
    on: 'translation',
    openedBy: thread.by ?? 0,
    answerer: translator,
  })
  return (
    <div ref={place} className={classes('thread', isAskedFor && 'is-asked-for')} data-thread={thread.id}>
      {thread.kind === 'changeRequest' && (
        <p className="st s-changes small">
          <Icon name="changes" size="s" />
          {t('discussion.changeRequest')}
        </p>
      )}
      {thread.kind === 'suggestion' && <p className="soft small">{t('discussion.suggestion')}</p>}
      {thread.quote && <Quoted thread={thread} row={row} />}
      {thread.messages.map((message) => (
        <div key={`${message.at} ${message.by}`} className="msg">
          <div className="who">
            <b>
              <Bdi>{printedName(message.byName, language)}</Bdi>
            </b>{' '}
            · {short(message.at)}
          </div>
          <p dir="auto">
            <MentionText text={message.text} names={namesOf(message.mentions)} />
          </p>
        </div>
      ))}
      {!isSettled && <Reply thread={thread.id} />}
      {maySettle && (
        <Button small kind="quiet" onPress={() => void settle(workspace, thread.id, !isSettled)}>
          {t(isSettled ? 'discussion.unsettle' : 'discussion.settle')}
        </Button>
      )}
    </div>
  )
}

/** Whether somebody asked for this discussion; then it comes into sight. */
function useAskedFor(id: number) {
  const place = useRef<HTMLDivElement>(null)
  const asked = useSession(({ thread }) => (thread?.id === id ? thread : null))
  useEffect(() => {
    if (asked) place.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  return { place, isAskedFor: asked !== null }
}

function Reply({ thread }: { thread: number }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const article = useSession((state) => state.desk.article)
  const draft = useMentions()
  const send = async () => {
    if (draft.text.trim() === '') return
    if (await reply(workspace, thread, { text: draft.text, mentions: draft.mentions() })) draft.clear()
  }
  return (
    <div className="reply">
      <MentionField
        article={article}
        draft={draft}
        label={t('discussion.reply')}
        placeholder={t('discussion.replyHere')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          void send()
        }}
      />
    </div>
  )
}
