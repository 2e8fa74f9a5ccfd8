'use client'

import type { Refusal, TranslationAction } from '@/domain/workflow/types'
import { needsNoQuestion } from '../dialogs/ActionDialog'
import { useDialogs } from '../dialogs/context'
import { act } from '../session/acting'
import { useWorkspace } from '../session/context'
import { choose, goTo } from '../session/moving'
import { useRefused } from './useRefused'
import { useSentence } from './useShortly'

/** Takes an action: asks first where there is something to ask; behind a shut gate goes to the first row in its way. */
export function useTakeAction(): (action: TranslationAction, refusal: Refusal | null) => Promise<void> {
  const workspace = useWorkspace()
  const { open, discuss } = useDialogs()
  const refused = useRefused()
  const sentence = useSentence()
  return async (action, shut) => {
    if (shut) {
      const [row] = shut.rows ?? []
      if (!row) return open({ kind: 'refused', message: sentence(shut), rows: [] })
      choose(workspace, 'all')
      return goTo(workspace, row, { open: true })
    }
    const asksForChanges = action === 'requestChanges'
    if (
      asksForChanges &&
      !workspace.get().threads.some((one) => one.kind === 'changeRequest' && !one.resolvedAt)
    ) {
      open({ kind: 'refused', message: sentence({ code: 'changeRequest.missing' }), rows: [] })
      return discuss('changeRequest')
    }
    if (!needsNoQuestion(action)) return open({ kind: 'action', action })
    const refusal = await act(workspace, action)
    if (refusal) refused(refusal)
  }
}
