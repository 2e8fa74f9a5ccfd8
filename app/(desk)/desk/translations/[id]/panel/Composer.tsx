'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ctrl, isShortcut } from '@/app/(desk)/_editor/core/shortcuts'
import { MentionField } from '@/app/(desk)/_talk/MentionField'
import { useMentions } from '@/app/(desk)/_talk/useMentions'
import { Bdi, Button, IconButton } from '@/app/(desk)/_ui'
import { canRequestChange } from '@/domain/workflow/policies'
import type { Quotation } from '../quoting/types'
import { useSession, useWorkspace } from '../session/context'
import { openThread } from '../session/talking'
import { draftRequested } from './requested'

/** Begins a discussion on the row in hand, with the words that are selected in it. */
export function Composer({ row }: { row: string }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const article = useSession((state) => state.desk.article)
  const mayRequest = useSession((state) => canRequestChange(state.desk.actor, 'translation'))
  const draft = useMentions()
  const [quotation, setQuotation] = useState<Quotation | null>(null)
  useEffect(() => draftRequested.listen(setQuotation), [])
  const [isSending, setSending] = useState(false)
  const hasText = draft.text.trim() !== ''
  const send = async (kind: 'note' | 'changeRequest') => {
    if (!hasText || isSending) return
    setSending(true)
    const said = { text: draft.text, mentions: draft.mentions() }
    const isOpened = await openThread(workspace, { row, quotation, kind, ...said })
    setSending(false)
    if (!isOpened) return
    draft.clear()
    setQuotation(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isShortcut(event.nativeEvent, ctrl('Enter'))) return
    event.preventDefault()
    void send(mayRequest ? 'changeRequest' : 'note')
  }
  return (
    <div className="composer">
      {quotation && (
        <blockquote className="quoted">
          <Bdi>{quotation.quote}</Bdi>
          <IconButton icon="close" label={t('discussion.dropQuote')} onPress={() => setQuotation(null)} />
        </blockquote>
      )}
      <MentionField
        article={article}
        draft={draft}
        label={t('discussion.new')}
        placeholder={t(mayRequest ? 'discussion.hereReviewer' : 'discussion.here')}
        rows={hasText ? 3 : 1}
        id="discuss"
        onKeyDown={onKeyDown}
      />
      {hasText && (
        <div className="acts wrap">
          {mayRequest && (
            <Button small busy={isSending} onPress={() => void send('changeRequest')} keys="Ctrl ↵">
              {t('discussion.askChange')}
            </Button>
          )}
          <Button
            small
            kind={mayRequest ? 'quiet' : 'plain'}
            onPress={() => void send('note')}
            keys={mayRequest ? undefined : 'Ctrl ↵'}
          >
            {t(mayRequest ? 'discussion.note' : 'discussion.send')}
          </Button>
        </div>
      )}
    </div>
  )
}
