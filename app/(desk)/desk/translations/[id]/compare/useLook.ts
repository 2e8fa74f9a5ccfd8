'use client'

import { useEffect } from 'react'
import type { Workspace } from '../session/types'

/** A glance shorter than this is no look, in milliseconds. */
const glance = 3_000

/**
 * Remembers what the person has seen of the translation when she leaves it, so that the next time she is shown what
 * changed since. The first look is remembered after a moment already: there is none before it that it could cover.
 */
export function useLook(workspace: Workspace): void {
  useEffect(() => {
    const { api, get } = workspace
    const { id, comparisons } = get().desk
    const path = `/api/translations/${id}/look`
    let isLooked = false
    const timer = setTimeout(() => {
      isLooked = document.visibilityState === 'visible'
      if (isLooked && comparisons.look === null) void api('POST', path, { version: get().version })
    }, glance)
    const leave = () => {
      if (!isLooked) return
      const body = new Blob([JSON.stringify({ version: get().version })], { type: 'application/json' })
      navigator.sendBeacon(path, body)
    }
    const seen = () => {
      isLooked ||= document.visibilityState === 'visible'
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', seen)
      if (isLooked) void api('POST', path, { version: get().version })
    }
  }, [workspace])
}
