'use client'

import { useEffect, useRef } from 'react'
import { choose, goTo, visibleRows } from './session/moving'
import type { Workspace } from './session/types'

interface Address {
  row: string | null
  thread: number | null
  /** What led there: the same place may be asked for again. */
  notice: string | null
}

/** Goes where the address leads: a notification may name another row while the workspace is open already. */
export function useAddress(workspace: Workspace, { row, thread, notice }: Address): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const { get, set } = workspace
    const isKnown = row !== null && get().shown.some(({ id }) => id === row)
    // The workspace began at the row that the first address named.
    if (!isFirst.current && notice !== null && isKnown) {
      if (!visibleRows(get()).some(({ id }) => id === row)) choose(workspace, 'all')
      goTo(workspace, row, { open: false })
    }
    isFirst.current = false
    if (thread !== null) set({ thread: { id: thread } })
  }, [workspace, row, thread, notice])
}
