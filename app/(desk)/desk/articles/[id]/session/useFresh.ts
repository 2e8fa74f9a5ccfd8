'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useSelected } from '@/app/(desk)/_editor/store'
import type { ArticleSession } from './types'

const restBetween = 5_000

/**
 * Asks for the story anew when somebody comes back to this window: a colleague may have written, approved or published
 * meanwhile. Also when a save came too late: the stage has moved on.
 */
export function useFresh(session: ArticleSession): void {
  const router = useRouter()
  const isLate = useSelected(session.saver.state, ({ is }) => is === 'late')
  const last = useRef(Date.now())
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last.current < restBetween) return
      last.current = Date.now()
      router.refresh()
    }
    window.addEventListener('focus', refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      window.removeEventListener('focus', refresh)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router])
  useEffect(() => {
    if (isLate) router.refresh()
  }, [isLate, router])
}
