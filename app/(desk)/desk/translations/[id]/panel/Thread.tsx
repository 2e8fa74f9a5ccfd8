'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, Button, Icon, TextField } from '@/app/(desk)/_ui'
import { canResolveThread } from '@/domain/workflow/policies'
import type { ThreadView } from '@/newsroom/queries/threads'
import { useDates } from '../clock'
import { printedName } from '../model/names'
import { useSession, useWorkspace } from '../session/context'
import { reply, settle } from '../session/talking'

/** One discussion: what was said, and what to say or settle. */
export function Thread({ thread }: { thread: ThreadView }) {
  const { t } = useTranslation('workspace')
  const { language } = useManner()
  const { short } = useDates()
  const workspace = useWorkspace()
  const actor = useSession((state) => state.desk.actor)
  const translator = useSession((state) => state.desk.facts.translation.translator)
  const isSettled = thread.resolvedAt !== null
  const maySettle = canResolveThread(actor, {
    kind: thread.kind === 'changeRequest' ? 'changeRequest' : 'note',
    on: 'translation',
    openedBy: thread.by ?? 0,
    answerer: translator,
  })
  return (
    <div className="thread">
      {thread.kind === 'changeRequest' && (
        <p className="st s-changes small">
          <Icon name="changes" size="s" />
          {t('discussion.changeRequest')}
        </p>
      )}
      {thread.kind === 'suggestion' && <p className="soft small">{t('discussion.suggestion')}</p>}
      {thread.quote && (
        <blockquote className="quoted">
          <Bdi>{thread.quote}</Bdi>
        </blockquote>
      )}
      {thread.messages.map((message) => (
        <div key={`${message.at} ${message.by}`} className="msg">
          <div className="who">
            <b>
              <Bdi>{printedName(message.byName, language)}</Bdi>
            </b>{' '}
            · {short(message.at)}
          </div>
          <p dir="auto">{message.text}</p>
        </div>
      ))}
      {!isSettled && <Reply thread={thread.id} />}
      {maySettle && (
        <Button
          small
          kind={isSettled ? 'quiet' : 'plain'}
          onPress={() => void settle(workspace, thread.id, !isSettled)}
        >
          {t(isSettled ? 'discussion.unsettle' : 'discussion.settle')}
        </Button>
      )}
    </div>
  )
}

function Reply({ thread }: { thread: number }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const [text, setText] = useState('')
  const send = async () => {
    if (text.trim() && (await reply(workspace, thread, text))) setText('')
  }
  return (
    <form
      className="reply"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label={t('discussion.reply')}
        hideLabel
        placeholder={t('discussion.replyHere')}
        value={text}
        onChange={setText}
      />
    </form>
  )
}
