'use client'

import { useTranslation } from 'react-i18next'
import { formatDate } from '@/domain/text/formatDate'
import type { NotificationView } from '@/newsroom/notifications/listNotifications'
import { useManner } from '../_lib/Providers'
import { Bdi, classes, Icon, type IconName, Link } from '../_ui'
import { hrefOf } from './hrefOf'
import { useNotices } from './NoticesProvider'

const looks: Record<NotificationView['kind'], { icon: IconName; hue: string }> = {
  mention: { icon: 'thread', hue: 's-work' },
  reply: { icon: 'thread', hue: 'soft' },
  assigned: { icon: 'person', hue: 's-work' },
  returned: { icon: 'changes', hue: 's-changes' },
  scheduleFailed: { icon: 'scheduled', hue: 's-stale' },
}

/** One notification: what happened, by whom, when, in which story; it leads there. */
export function NoticeItem({ notice, onOpen }: { notice: NotificationView; onOpen: () => void }) {
  const { t } = useTranslation('notices')
  const { kind, byName, excerpt, readAt } = notice
  const { icon, hue } = looks[kind]
  const { name, title, titleLang } = useWords(notice)
  const isUnread = readAt === null
  return (
    <li className={classes('notice', isUnread && 'is-unread')}>
      <Link href={hrefOf(notice)} onClick={onOpen}>
        <span className={hue}>
          <Icon name={icon} />
        </span>
        <span className="about">
          <span className="head">
            <span>
              <b>{t(`what.${kind}`)}</b>
              {byName !== '' && kind !== 'scheduleFailed' && (
                <>
                  {' · '}
                  <Bdi>{name}</Bdi>
                </>
              )}
            </span>
            <When at={notice.at} />
          </span>
          <span className="story" lang={titleLang}>
            <Bdi>{title || t('untitled')}</Bdi>
          </span>
          {excerpt && (
            <span className="said" dir="auto">
              {excerpt}
            </span>
          )}
          {isUnread && <span className="visually-hidden">{t('isUnread')}</span>}
        </span>
      </Link>
    </li>
  )
}

function useWords({ byName, title, english }: NotificationView) {
  const { language } = useManner()
  const [ar = '', en = ''] = byName.split(' · ')
  const isEnglish = language === 'en' && english !== null
  return {
    name: language === 'ar' ? ar || en : en || ar,
    title: isEnglish ? english : title,
    titleLang: isEnglish ? 'en' : 'ar',
  }
}

const week = 7 * 86_400_000

function When({ at }: { at: string }) {
  const { language, digits } = useManner()
  const { timeZone } = useNotices()
  const now = new Date().toISOString()
  const style = Date.parse(now) - Date.parse(at) < week ? 'relative' : 'dayMonth'
  return (
    <time dateTime={at} className="soft" suppressHydrationWarning>
      {formatDate(at, { lang: language, digits, style, timeZone, now })}
    </time>
  )
}
