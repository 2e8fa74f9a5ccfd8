'use client'

import { useEffect, useState } from 'react'
import { Filters } from './bar/Filters'
import { ReadOnlyNote, SavingNote } from './bar/Standing'
import { Strip } from './bar/Strip'
import { WorkspaceBar } from './bar/WorkspaceBar'
import { PrefillOffer } from './panel/memory/PrefillOffer'
import { WorkspacePanel } from './panel/WorkspacePanel'
import { RowList } from './rows/RowList'
import { useSession } from './session/context'
import { useKeys } from './useKeys'

/** The parts of the workspace on the page. */
export function WorkspaceScreen() {
  useKeys()
  const mode = useSession((state) => state.mode)
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <div className="ws" data-ready={isReady || undefined} data-mode={mode}>
      <WorkspaceBar />
      <Filters />
      <Strip />
      <div className="ws-notes">
        <ReadOnlyNote />
        <SavingNote />
        <PrefillOffer />
      </div>
      <div className="split">
        <RowList />
        <WorkspacePanel />
      </div>
    </div>
  )
}
