'use client'

import { useEffect, useRef, useState } from 'react'
import { callApi } from '../_lib/api'

const pause = 60_000

/** The count of unread notifications: asked for again every minute, on coming back to the page, and on every page. */
export function useUnread(initial: number, pathname: string) {
  const [unread, setUnread] = useState(initial)
  const isFirst = useRef(true)
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await callApi<{ unread: number }>('GET', '/api/notifications/unread')
      if (answer.ok) setUnread(answer.value.unread)
    }
    // The server counted for the first page.
    if (!isFirst.current && pathname !== '') void ask()
    isFirst.current = false
    const timer = setInterval(() => void ask(), pause)
    const comeBack = () => void ask()
    document.addEventListener('visibilitychange', comeBack)
    window.addEventListener('focus', comeBack)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', comeBack)
      window.removeEventListener('focus', comeBack)
    }
  }, [pathname])
  return { unread, setUnread }
}
