import type { Workspace } from '../session/types'

/** The person says that she has seen everything as it is now: from here on only what comes later is news. */
export async function seenUpToNow({ api, get, refresh, notify }: Workspace): Promise<void> {
  const { desk, version } = get()
  const answer = await api('POST', `/api/translations/${desk.id}/look`, { version })
  if (answer.ok) refresh()
  else notify({ kind: 'refused', refusal: answer.refusal })
}
