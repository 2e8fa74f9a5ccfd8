'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Workspace, WorkspaceState } from './types'

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace stands outside its provider')
  return workspace
}

/** A part of the state; the component runs again only when it changes. The selector must give what the state holds. */
export function useSession<T>(select: (state: WorkspaceState) => T): T {
  const { subscribe, get } = useWorkspace()
  const read = () => select(get())
  return useSyncExternalStore(subscribe, read, read)
}
