'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { callApi } from '@/app/(desk)/_lib/api'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import { ClockProvider } from './clock'
import { DialogsContext, type OpenDialog } from './dialogs/context'
import { OpenedDialog } from './dialogs/OpenedDialog'
import { draftRequested } from './panel/requested'
import { WorkspaceContext } from './session/context'
import { createWorkspace, takeDesk } from './session/createWorkspace'
import { closeStep } from './session/writing'
import { useGuards } from './useGuards'
import { useNotify } from './useNotify'
import { WorkspaceScreen } from './WorkspaceScreen'

interface WorkspaceProps {
  desk: TranslationDesk
  timeZone: string
  /** The row that the address names. */
  startAt: string | null
}

/** The side-by-side of one translation: writing, review, and reading, by what the person may do. */
export function Workspace({ desk, timeZone, startAt }: WorkspaceProps) {
  const router = useRouter()
  const notify = useRef<ReturnType<typeof useNotify>>(() => {})
  notify.current = useNotify()
  const [workspace] = useState(() =>
    createWorkspace(
      desk,
      {
        api: callApi,
        notify: (notice) => notify.current(notice),
        refresh: () => router.refresh(),
        clock: () => new Date().toISOString(),
      },
      startAt,
    ),
  )
  const taken = useRef(desk)
  useEffect(() => {
    if (taken.current !== desk) takeDesk(workspace, desk)
    taken.current = desk
  }, [workspace, desk])
  useGuards(workspace)

  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const discuss = useCallback(() => {
    const quote = workspace.editor.current?.selection() ?? selectedWords()
    closeStep(workspace)
    draftRequested.ask(quote)
  }, [workspace])
  const dialogs = useMemo(() => ({ open: setDialog, discuss }), [discuss])

  return (
    <ClockProvider timeZone={timeZone} now={desk.now}>
      <WorkspaceContext value={workspace}>
        <DialogsContext value={dialogs}>
          <WorkspaceScreen />
          <OpenedDialog dialog={dialog} onClose={() => setDialog(null)} />
        </DialogsContext>
      </WorkspaceContext>
    </ClockProvider>
  )
}

/** Words that are selected in a row outside the editor. */
function selectedWords(): string | null {
  const selection = document.getSelection()
  const isInRow = selection?.anchorNode?.parentElement?.closest('.row.is-focus') != null
  const text = isInRow ? (selection?.toString().trim() ?? '') : ''
  return text === '' ? null : text
}
