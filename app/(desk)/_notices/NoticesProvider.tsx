'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnread } from './useUnread'

interface Notices {
  unread: number
  /** An answer of the newsroom said how many there are now. */
  setUnread: (unread: number) => void
  timeZone: string
}

const NoticesContext = createContext<Notices | null>(null)

/** How many notifications wait, for every bell of the page; told to readers of the screen when it grows. */
export function NoticesProvider({
  initial,
  timeZone,
  children,
}: {
  initial: number
  timeZone: string
  children: ReactNode
}) {
  const { t } = useTranslation('notices')
  const { unread, setUnread } = useUnread(initial, usePathname())
  const value = useMemo(() => ({ unread, setUnread, timeZone }), [unread, setUnread, timeZone])
  return (
    <NoticesContext value={value}>
      {children}
      <p className="visually-hidden" aria-live="polite" data-notices>
        {unread > 0 ? t('unread', { count: unread }) : t('none')}
      </p>
    </NoticesContext>
  )
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext)
  if (!notices) throw new Error('useNotices stands outside its provider')
  return notices
}
