'use client'

import { useTranslation } from 'react-i18next'
import { nameOf } from '../_frame/names'
import { useManner } from '../_lib/Providers'
import { Button, classes, Link, StageMark } from '../_ui'
import type { QueueListProps } from './QueueList'

interface QueueItemProps {
  line: QueueListProps['lines'][number]
  number: number
  onAssign: (() => void) | null
}

/** One translation in the queue. */
export function QueueItem({ line, number, onAssign }: QueueItemProps) {
  const { t } = useTranslation(['queue', 'lists', 'workflow', 'common'])
  const { language } = useManner()
  const { id, title, arabic_title, stage, words, stale_rows, translator, due, isLate, due_at, is_live } = line
  const isEnglish = language === 'en' && Boolean(title)
  return (
    <>
      <span className="queue-number soft">{t('queue:number', { n: number })}</span>
      <span className="queue-title">
        <Link
          href={`/desk/translations/${id}`}
          className="row-title one-line"
          dir={isEnglish ? 'ltr' : 'rtl'}
        >
          <bdi lang={isEnglish ? 'en' : 'ar'}>
            {(isEnglish ? title : arabic_title) || t('lists:untitled')}
          </bdi>
        </Link>
        <span className="row-sub">
          {is_live && <span>{t('queue:arabicLive')}</span>}
          {stale_rows > 0 && <span className="s-stale">{t('queue:stale', { count: stale_rows })}</span>}
        </span>
      </span>
      <span className="queue-stage">
        <StageMark of="translation" stage={stage} />
      </span>
      <span className="queue-words soft nb">{t('common:words', { count: words })}</span>
      <span className="queue-who nb">
        {translator ? (
          <bdi>{nameOf(translator, language)}</bdi>
        ) : (
          <span className="soft">{t('lists:noTranslator')}</span>
        )}
      </span>
      <span className={classes('queue-due nb', isLate && 's-stale b')}>
        {due_at ? <time dateTime={due_at}>{due}</time> : <span className="soft">–</span>}
      </span>
      {onAssign && (
        <span className="queue-act">
          <Button small kind="quiet" onPress={onAssign}>
            {t(translator ? 'workflow:translationAction.reassign' : 'workflow:translationAction.assign')}
          </Button>
        </span>
      )}
    </>
  )
}
