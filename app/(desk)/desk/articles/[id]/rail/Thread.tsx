'use client'

import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { MentionField } from '@/app/(desk)/_talk/MentionField'
import { useMentions } from '@/app/(desk)/_talk/useMentions'
import { Button, Icon } from '@/app/(desk)/_ui'
import { canResolveThread } from '@/domain/workflow/policies'
import type { ThreadView } from '@/newsroom/queries/threads'
import type { Message } from '@/newsroom/threads/openThread'
import { useSession } from '../session/context'
import { usePrintedName } from '../session/useName'
import { useTell } from '../session/useTell'
import { useThreads } from './useThreads'

interface ThreadProps {
  thread: ThreadView
  article: number
  timeZone: string
  now: string
}

export function Thread({ thread, article, timeZone, now }: ThreadProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { writer } = useStore(session.facts)
  const { post } = useThreads()
  const maySettle = canResolveThread(session.me, {
    kind: thread.kind === 'changeRequest' ? 'changeRequest' : 'note',
    on: 'article',
    openedBy: thread.by ?? 0,
    answerer: writer,
  })
  return (
    <article className="thread" data-thread={thread.id}>
      {thread.kind === 'changeRequest' && (
        <p className={`st ${thread.resolvedAt ? 's-approved' : 's-changes'}`}>
          <Icon name={thread.resolvedAt ? 'approved' : 'changes'} />
          <span>{thread.resolvedAt ? t('discussion.requestDone') : t('discussion.request')}</span>
        </p>
      )}
      {thread.quote && (
        <blockquote lang="ar" dir="rtl">
          {thread.quote}
        </blockquote>
      )}
      {thread.kind === 'suggestion' ? (
        <LateText thread={thread} />
      ) : (
        thread.messages.map((message) => (
          <Said key={`${message.at}${message.by}`} message={message} timeZone={timeZone} now={now} />
        ))
      )}
      <div className="acts wrap">
        {!thread.resolvedAt && thread.kind !== 'suggestion' && <Reply thread={thread.id} article={article} />}
        {maySettle && (
          <Button
            small
            kind="quiet"
            onPress={() =>
              post(`/api/threads/${thread.id}/${thread.resolvedAt ? 'unresolve' : 'resolve'}`, {})
            }
          >
            {thread.resolvedAt ? t('discussion.unresolve') : t('discussion.resolve')}
          </Button>
        )}
      </div>
    </article>
  )
}

function Reply({ thread, article }: { thread: number; article: number }) {
  const { t } = useTranslation('editor')
  const { post } = useThreads()
  const draft = useMentions()
  const send = async () => {
    const { text } = draft
    if (text.trim() === '') return
    if (await post(`/api/threads/${thread}/reply`, { text, mentions: draft.mentions().map(({ id }) => id) }))
      draft.clear()
  }
  return (
    <MentionField
      article={article}
      draft={draft}
      label={t('discussion.reply')}
      placeholder={t('discussion.reply')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        void send()
      }}
    />
  )
}

function Said({ message, timeZone, now }: { message: Message; timeZone: string; now: string }) {
  const printed = usePrintedName()
  const tell = useTell(timeZone, now)
  return (
    <div className="msg">
      <div className="who">
        <b>
          <bdi>{printed(message.byName)}</bdi>
        </b>
        {' · '}
        <time dateTime={message.at} suppressHydrationWarning>
          {tell(message.at, 'relative')}
        </time>
      </div>
      <p dir="auto">{message.text}</p>
    </div>
  )
}

/** A text that came after the stage had moved on: kept here, not lost. */
function LateText({ thread }: { thread: ThreadView }) {
  const { t } = useTranslation('editor')
  const printed = usePrintedName()
  const [first] = thread.messages
  return (
    <details>
      <summary>{t('discussion.late', { name: printed(first?.byName ?? '') })}</summary>
      <pre className="late-text" dir="rtl" lang="ar">
        {plainText(first?.text ?? '')}
      </pre>
    </details>
  )
}

/** The words of a stored article, one block a line. */
function plainText(json: string): string {
  const texts = Array.from(json.matchAll(/"text":("(?:[^"\\]|\\.)*")/g), ([, quoted = '""']) =>
    String(JSON.parse(quoted)),
  )
  return texts.join('\n')
}
