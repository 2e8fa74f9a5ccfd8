'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ctrl, isShortcut } from '@/app/(desk)/_editor/core/shortcuts'
import { Bdi, Button, IconButton, TextArea } from '@/app/(desk)/_ui'
import { canRequestChange } from '@/domain/workflow/policies'
import { useSession, useWorkspace } from '../session/context'
import { openThread } from '../session/talking'
import { draftRequested } from './requested'

/** Begins a discussion on the row in hand, with the words that are selected in it. */
export function Composer({ row }: { row: string }) {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const mayRequest = useSession((state) => canRequestChange(state.desk.actor, 'translation'))
  const [text, setText] = useState('')
  const [quote, setQuote] = useState<string | null>(null)
  useEffect(() => draftRequested.listen(setQuote), [])
  const [isSending, setSending] = useState(false)
  const send = async (kind: 'note' | 'changeRequest') => {
    if (!text.trim() || isSending) return
    setSending(true)
    const isOpened = await openThread(workspace, { row, quote, kind, text })
    setSending(false)
    if (isOpened) {
      setText('')
      setQuote(null)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isShortcut(event.nativeEvent, ctrl('Enter'))) return
    event.preventDefault()
    void send(mayRequest ? 'changeRequest' : 'note')
  }
  return (
    <div className="composer">
      {quote && (
        <blockquote className="quoted">
          <Bdi>{quote}</Bdi>
          <IconButton icon="close" label={t('discussion.dropQuote')} onPress={() => setQuote(null)} />
        </blockquote>
      )}
      <TextArea
        label={t('discussion.new')}
        hideLabel
        placeholder={t(mayRequest ? 'discussion.hereReviewer' : 'discussion.here')}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        rows={text ? 3 : 1}
        id="discuss"
      />
      {text.trim() !== '' && (
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
            {t('discussion.note')}
          </Button>
        </div>
      )}
    </div>
  )
}
