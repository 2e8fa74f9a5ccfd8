'use client'

import { useCallback, useEffect, useState } from 'react'
import type { NotificationPage, NotificationView } from '@/newsroom/notifications/listNotifications'
import { callApi } from '../_lib/api'
import { useNotices } from './NoticesProvider'

interface Listed {
  notifications: NotificationView[]
  next: number | null
}

/** The person's notifications page by page, and the ways to mark them as read. */
export function useNotificationList() {
  const { setUnread } = useNotices()
  const [list, setList] = useState<Listed | null>(null)
  const [isFailed, setFailed] = useState(false)
  const load = useCallback(
    async (before: number | null) => {
      const query = before === null ? '' : `?before=${before}`
      const answer = await callApi<NotificationPage>('GET', `/api/notifications${query}`)
      setFailed(!answer.ok)
      if (!answer.ok) return
      const { notifications, next, unread } = answer.value
      setUnread(unread)
      setList((known) => ({
        notifications: before === null ? notifications : [...(known?.notifications ?? []), ...notifications],
        next,
      }))
    },
    [setUnread],
  )
  useEffect(() => void load(null), [load])
  const read = async (which: { ids: number[] } | { all: true }) => {
    const answer = await callApi<{ unread: number }>('POST', '/api/notifications/read', which)
    if (!answer.ok) return setFailed(true)
    setUnread(answer.value.unread)
    const readAt = new Date().toISOString()
    const isRead = ({ id }: NotificationView) => 'all' in which || which.ids.includes(id)
    setList(
      (known) =>
        known && {
          ...known,
          notifications: known.notifications.map((one) =>
            isRead(one) ? { ...one, readAt: one.readAt ?? readAt } : one,
          ),
        },
    )
  }
  return { list, isFailed, load, read }
}
