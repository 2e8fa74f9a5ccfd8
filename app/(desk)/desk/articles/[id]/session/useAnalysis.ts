'use client'

import { useEffect } from 'react'
import type { Citation } from '@/newsroom/stories/types'
import { createAnalyst } from './analyse'
import type { ArticleSession } from './types'

const pause = 350

/** Reads the text whenever somebody has stopped typing for a moment, in the browser's idle time. */
export function useAnalysis(session: ArticleSession, listen: (onChange: () => void) => () => void): void {
  useEffect(() => {
    const analyse = createAnalyst()
    const look = () => {
      const citations = idsOf(session.citations.get())
      session.analysis.set(
        analyse({ content: session.content(), citations, comparison: session.comparison.get() }),
      )
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    let idle: number | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        idle = requestIdle(look)
      }, pause)
    }
    const stops = [
      listen(later),
      session.fields.subscribe(later),
      session.citations.subscribe(later),
      session.comparison.subscribe(later),
    ]
    look()
    return () => {
      clearTimeout(timer)
      if (idle !== undefined) cancelIdle(idle)
      for (const stop of stops) stop()
    }
  }, [session, listen])
}

const idsOf = (citations: readonly Citation[]) => citations.map(({ id }) => id)

/** Safari has no idle callback. */
function requestIdle(work: () => void): number {
  return 'requestIdleCallback' in window
    ? window.requestIdleCallback(work, { timeout: 1_000 })
    : Number(setTimeout(work, 1))
}

function cancelIdle(handle: number): void {
  if ('cancelIdleCallback' in window) window.cancelIdleCallback(handle)
  else clearTimeout(handle)
}
