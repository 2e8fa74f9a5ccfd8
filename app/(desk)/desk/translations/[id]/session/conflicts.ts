import type { RowsNow } from '@/newsroom/translations/store'
import { takeRows, tellSaved } from './answers'
import type { Workspace } from './types'

/** Writes what was written here over what somebody else wrote, who was shown. */
export function keepMine({ get, set, queue }: Workspace): void {
  const { conflict, pending } = get()
  if (!conflict) return
  const { row, theirs } = conflict
  const waiting = pending.get(row)
  const next = new Map(pending)
  if (waiting) next.set(row, { ...waiting, base: { sources: theirs.sources, target: theirs.target } })
  set({ pending: next, conflict: null })
  queue.resume()
}

/** Leaves what was written here and takes the row as it is in the newsroom. */
export async function takeTheirs(workspace: Workspace): Promise<void> {
  const { get, set, queue, api, notify, editor } = workspace
  const { conflict, desk } = get()
  if (!conflict) return
  const answer = await api<RowsNow>('GET', `/api/translations/${desk.id}/rows`)
  if (!answer.ok) return notify({ kind: 'refused', refusal: answer.refusal })
  if (editor.current?.row === conflict.row) editor.current.settle()
  const pending = new Map(get().pending)
  pending.delete(conflict.row)
  set({ pending, conflict: null })
  takeRows(workspace, answer.value)
  queue.resume()
  tellSaved(workspace)
}
