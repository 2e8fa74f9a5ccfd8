'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { IconName } from '../_ui'

/** Something that can be done on the page in front of the person; the palette offers it by its name. */
export interface PageAction {
  id: string
  label: string
  icon: IconName
  hue?: string
  /** Its own keys, where it has some. */
  keys?: string
  href?: string
  run?: () => void
}

let offered: readonly PageAction[] = []
const none: readonly PageAction[] = []
const listeners = new Set<() => void>()

function offer(actions: readonly PageAction[]): void {
  offered = actions
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the page offers now, for the palette. */
export const useOfferedActions = (): readonly PageAction[] =>
  useSyncExternalStore(
    subscribe,
    () => offered,
    () => none,
  )

/** Offers a page's actions in the palette for as long as the page is there; what an entry does is always the newest. */
export function usePageActions(actions: readonly PageAction[]): void {
  const newest = useRef(actions)
  const names = useRef<string | null>(null)
  useEffect(() => {
    newest.current = actions
    const now = actions.map(({ id, label }) => `${id} ${label}`).join('\n')
    if (names.current === now) return
    names.current = now
    offer(
      actions.map((action) => ({
        ...action,
        ...(action.run && { run: () => newest.current.find(({ id }) => id === action.id)?.run?.() }),
      })),
    )
  })
  useEffect(
    () => () => {
      names.current = null
      offer(none)
    },
    [],
  )
}
