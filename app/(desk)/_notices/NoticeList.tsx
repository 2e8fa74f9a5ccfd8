'use client'

import { useTranslation } from 'react-i18next'
import { Button, ErrorLine, Skeleton } from '../_ui'
import { NoticeItem } from './NoticeItem'
import { useNotices } from './NoticesProvider'
import { useNotificationList } from './useNotificationList'

interface NoticeListProps {
  /** A notification was followed to its place. */
  onLeave?: () => void
}

/** What the person should hear of, newest first. */
export function NoticeList({ onLeave }: NoticeListProps) {
  const { t } = useTranslation(['notices', 'common'])
  const { unread } = useNotices()
  const { list, isFailed, load, read } = useNotificationList()
  if (isFailed) {
    return (
      <div className="notices-none">
        <ErrorLine>{t('notices:failed')}</ErrorLine>
        <Button small onPress={() => void load(null)}>
          {t('notices:retry')}
        </Button>
      </div>
    )
  }
  if (list === null) return <Skeleton label={t('common:loading')} />
  const { notifications, next } = list
  if (notifications.length === 0) {
    return (
      <p className="notices-none empty">
        <b>{t('notices:empty')}</b> {t('notices:emptyHelp')}
      </p>
    )
  }
  return (
    <>
      {unread > 0 && (
        <div className="notices-acts">
          <Button small kind="quiet" icon="approved" onPress={() => void read({ all: true })}>
            {t('notices:readAll')}
          </Button>
        </div>
      )}
      <ul className="notices">
        {notifications.map((notice) => (
          <NoticeItem
            key={notice.id}
            notice={notice}
            onOpen={() => {
              if (notice.readAt === null) void read({ ids: [notice.id] })
              onLeave?.()
            }}
          />
        ))}
      </ul>
      {next !== null && (
        <div className="notices-acts">
          <Button small onPress={() => void load(next)}>
            {t('notices:older')}
          </Button>
        </div>
      )}
    </>
  )
}
