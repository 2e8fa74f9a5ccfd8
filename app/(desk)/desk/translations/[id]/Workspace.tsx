'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { callApi } from '@/app/(desk)/_lib/api'
import { useManner } from '@/app/(desk)/_lib/Providers'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import { ClockProvider } from './clock'
import { rememberComparison } from './compare/choosing'
import { useLook } from './compare/useLook'
import { DialogsContext, type OpenDialog } from './dialogs/context'
import { OpenedDialog } from './dialogs/OpenedDialog'
import { OpeningScreen } from './opening/OpeningScreen'
import { useDesk } from './opening/useDesk'
import { draftRequested } from './panel/requested'
import { selectedQuotation } from './quoting/selectedQuotation'
import { startChecking } from './session/checking'
import { WorkspaceContext } from './session/context'
import { createWorkspace, takeDesk } from './session/createWorkspace'
import { closeStep } from './session/writing'
import { useAddress } from './useAddress'
import { useGuards } from './useGuards'
import { useNotify } from './useNotify'
import { WorkspaceScreen } from './WorkspaceScreen'

interface WorkspaceProps {
  translation: number
  titles: TranslationDesk['titles']
  timeZone: string
  /** The row that the address names. */
  startAt: string | null
  /** The discussion that the address names. */
  thread: number | null
  /** The notification that led here. */
  notice: string | null
}

/** The side-by-side of one translation: writing, review, and reading, by what the person may do. */
export function Workspace({ translation, titles, ...place }: WorkspaceProps) {
  const { language } = useManner()
  const { desk, refusal, again } = useDesk(translation)
  if (desk) return <OpenWorkspace desk={desk} refusal={refusal} again={again} {...place} />
  const title = language === 'en' && titles.en ? titles.en : titles.ar
  return <OpeningScreen title={title} refusal={refusal} onRetry={() => void again()} />
}

interface OpenWorkspaceProps
  extends Omit<WorkspaceProps, 'translation' | 'titles'>,
    Omit<ReturnType<typeof useDesk>, 'desk'> {
  desk: TranslationDesk
}

function OpenWorkspace({ desk, refusal, again, timeZone, startAt, thread, notice }: OpenWorkspaceProps) {
  const router = useRouter()
  const notify = useRef<ReturnType<typeof useNotify>>(() => {})
  notify.current = useNotify()
  const [workspace] = useState(() =>
    createWorkspace(
      desk,
      {
        api: callApi,
        notify: (notice) => notify.current(notice),
        refresh: () => {
          void again()
          // The frame counts what waits for this person.
          router.refresh()
        },
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
  useEffect(() => {
    if (!refusal) return
    workspace.set({ isActing: false })
    notify.current({ kind: 'refused', refusal })
  }, [workspace, refusal])
  useGuards(workspace)
  useLook(workspace)
  useEffect(() => rememberComparison(workspace), [workspace])
  useAddress(workspace, { row: startAt, thread, notice })
  useEffect(() => startChecking(workspace), [workspace])

  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const discuss = useCallback(() => {
    const quotation = selectedQuotation(workspace)
    closeStep(workspace)
    draftRequested.ask(quotation)
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
