import type { TranslationDetails } from '@/newsroom/translations/changeDetails'
import type { Workspace } from './types'

/** Names the reviewer or sets the deadline; the page is asked for anew. */
export async function changeDetails(workspace: Workspace, details: TranslationDetails): Promise<void> {
  const { api, get, queue, notify, refresh } = workspace
  if (!(await queue.settled())) return notify({ kind: 'saveFirst' })
  const answer = await api('PUT', `/api/translations/${get().desk.id}/details`, details)
  if (answer.ok) refresh()
  else notify({ kind: 'refused', refusal: answer.refusal })
}
