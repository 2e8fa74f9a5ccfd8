'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MentionField } from '@/app/(desk)/_talk/MentionField'
import { useMentions } from '@/app/(desk)/_talk/useMentions'
import { Button, Checkbox, PanelSection } from '@/app/(desk)/_ui'
import { canRequestChange } from '@/domain/workflow/policies'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import { useSession } from '../session/context'
import { Thread } from './Thread'
import { useThreads } from './useThreads'

interface DiscussionProps {
  desk: ArticleDesk
  timeZone: string
  now: string
}

/** What is said about the Arabic. */
export function Discussion({ desk, timeZone, now }: DiscussionProps) {
  const { t } = useTranslation('editor')
  const { me } = useSession()
  const { post } = useThreads()
  const draft = useMentions()
  const { text } = draft
  const [isRequest, setRequest] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const open = desk.threads.filter(({ resolvedAt }) => !resolvedAt)
  const settled = desk.threads.filter(({ resolvedAt }) => resolvedAt)
  const [showsSettled, setShowsSettled] = useState(false)
  const send = async () => {
    if (text.trim() === '') return
    setBusy(true)
    const kind = isRequest ? 'changeRequest' : 'note'
    if (
      await post('/api/threads', {
        article: desk.id,
        kind,
        text,
        mentions: draft.mentions().map(({ id }) => id),
      })
    )
      draft.clear()
    setBusy(false)
  }
  return (
    <PanelSection
      title={<span id="discussion">{t('discussion.title')}</span>}
      count={open.length}
      keys="Ctrl M"
    >
      {[...open, ...(showsSettled ? settled : [])].map((thread) => (
        <Thread key={thread.id} thread={thread} article={desk.id} timeZone={timeZone} now={now} />
      ))}
      {settled.length > 0 && (
        <Button small kind="quiet" onPress={() => setShowsSettled(!showsSettled)}>
          {showsSettled ? t('discussion.hideSettled') : t('discussion.settled', { count: settled.length })}
        </Button>
      )}
      <form
        className="say"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <MentionField
          article={desk.id}
          draft={draft}
          label={t('discussion.say')}
          placeholder={t('discussion.say')}
          rows={2}
        />
        {text.trim() !== '' && (
          <div className="acts wrap">
            <Button small type="submit" busy={isBusy}>
              {t('discussion.send')}
            </Button>
            {canRequestChange(me, 'article') && (
              <Checkbox isSelected={isRequest} onChange={setRequest}>
                {t('discussion.asRequest')}
              </Checkbox>
            )}
          </div>
        )}
      </form>
    </PanelSection>
  )
}
