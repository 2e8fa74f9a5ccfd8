import type { ApiRefusal } from '@/app/(desk)/_lib/api'
import type { Workspace } from './types'
import { closeStep } from './writing'

/** Brings an older revision back, as a new one. Answers null when it was done, else why not. */
export async function restore(workspace: Workspace, from: number): Promise<ApiRefusal | null> {
  const { api, get, queue, notify, history, refresh } = workspace
  closeStep(workspace)
  if (!(await queue.settled())) {
    notify({ kind: 'saveFirst' })
    return null
  }
  const { desk, revision } = get()
  const answer = await api('POST', `/api/translations/${desk.id}/restore-revision`, { from, revision })
  if (!answer.ok) return answer.refusal
  // The steps of the history speak of rows that are others now.
  history.clear()
  refresh()
  return null
}
