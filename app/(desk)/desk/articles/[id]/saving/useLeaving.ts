'use client'

import { useEffect } from 'react'
import type { ArticleSession } from '../session/types'

/** Letters that a page may still send while it goes away: browsers allow 64 KiB, an Arabic letter takes two bytes. */
const mostOnTheWayOut = 20_000
const json = { 'Content-Type': 'application/json' }

/** Saves when the window is left or the network is back, and asks before unsaved words would be lost. */
export function useLeaving(session: ArticleSession): void {
  useEffect(() => {
    const { saver } = session
    const save = () => void saver.flush()
    const onHidden = () => {
      if (document.visibilityState === 'hidden') save()
    }
    const onGone = () => {
      if (!saver.hasUnsaved()) return
      const body = JSON.stringify(saver.pending())
      // Nobody hears the answer any more. A save that arrives twice merges into what is there already.
      if (body.length < mostOnTheWayOut)
        fetch(`/api/articles/${session.id}/content`, { method: 'PUT', keepalive: true, headers: json, body })
      else void saver.flush()
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!saver.hasUnsaved()) return
      save()
      event.preventDefault()
    }
    window.addEventListener('blur', save)
    window.addEventListener('online', save)
    window.addEventListener('focus', save)
    window.addEventListener('beforeunload', onUnload)
    window.addEventListener('pagehide', onGone)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      window.removeEventListener('blur', save)
      window.removeEventListener('online', save)
      window.removeEventListener('focus', save)
      window.removeEventListener('beforeunload', onUnload)
      window.removeEventListener('pagehide', onGone)
      document.removeEventListener('visibilitychange', onHidden)
      // Leaving by a link: the tab may be closed before an ordinary request has gone out.
      onGone()
    }
  }, [session])
}
