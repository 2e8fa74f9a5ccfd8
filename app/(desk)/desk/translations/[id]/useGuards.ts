'use client'

import { useEffect } from 'react'
import { lookAgain } from './session/acting'
import { leaveDrafts } from './session/drafting'
import type { Workspace } from './session/types'
import { closeStep } from './session/writing'

const betweenLooks = 30_000

/** Nothing typed is lost by leaving, by a lost network or by another window. */
export function useGuards(workspace: Workspace): void {
  useEffect(() => {
    const isUnsaved = () =>
      workspace.get().pending.size > 0 ||
      workspace.queue.state() !== 'idle' ||
      workspace.editor.current?.isDirty() === true
    const beforeUnload = (event: BeforeUnloadEvent) => {
      closeStep(workspace)
      if (isUnsaved()) event.preventDefault()
    }
    const backOnline = () => workspace.queue.resume()
    const visible = () => {
      if (document.visibilityState === 'hidden') return closeStep(workspace)
      workspace.queue.resume()
      void lookAgain(workspace)
    }
    const looking = setInterval(() => {
      if (document.visibilityState === 'visible') void lookAgain(workspace)
    }, betweenLooks)
    window.addEventListener('beforeunload', beforeUnload)
    window.addEventListener('online', backOnline)
    document.addEventListener('visibilitychange', visible)
    return () => {
      clearInterval(looking)
      leaveDrafts(workspace)
      closeStep(workspace)
      window.removeEventListener('beforeunload', beforeUnload)
      window.removeEventListener('online', backOnline)
      document.removeEventListener('visibilitychange', visible)
    }
  }, [workspace])
}
