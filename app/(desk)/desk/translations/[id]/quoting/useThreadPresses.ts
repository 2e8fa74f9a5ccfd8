'use client'

import { type RefObject, useEffect } from 'react'
import { useWorkspace } from '../session/context'
import type { Workspace } from '../session/types'
import { shownOf } from '../session/writing'
import { offsetIn, placeOf } from './cells'
import { quotedPlace } from './quotedPlace'

/** A press on words that a discussion quotes shows the discussion. The press does what it does besides. */
export function useThreadPresses(pane: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const list = pane.current
    const press = ({ clientX, clientY }: MouseEvent) => {
      const thread = threadAt(workspace, { x: clientX, y: clientY })
      if (thread !== null) workspace.set({ thread: { id: thread } })
    }
    list?.addEventListener('click', press)
    return () => list?.removeEventListener('click', press)
  }, [workspace, pane])
}

function threadAt(workspace: Workspace, { x, y }: { x: number; y: number }): number | null {
  const { threads } = workspace.get()
  if (!threads.some(({ offset, resolvedAt }) => offset !== null && resolvedAt === null)) return null
  const at = document.caretPositionFromPoint?.(x, y)
  const place = placeOf(at?.offsetNode ?? null)
  const row = place && shownOf(workspace, place.row)
  if (!at || !place || !row) return null
  const offset = offsetIn(place.shown, at.offsetNode, at.offset)
  const english = place.side === 'target' ? place.shown.text : row.targetText
  const found = threads.find((thread) => {
    if (thread.row !== row.id || thread.resolvedAt !== null) return false
    const quoted = quotedPlace(thread, row, english)
    return quoted?.side === place.side && quoted.start <= offset && offset <= quoted.end
  })
  return found?.id ?? null
}
