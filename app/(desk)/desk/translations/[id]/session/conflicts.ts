import type { RowsNow } from '@/newsroom/translations/store'
import { type Content, contentOf } from '../model/content'
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

/** Takes the row as it is in the newsroom. What was written here is one undo away. */
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
  keepInHistory(workspace, conflict.row, conflict.mine)
  queue.resume()
  tellSaved(workspace)
}

function keepInHistory({ get, history }: Workspace, id: string, mine: Content): void {
  const row = get().rows.find((one) => one.id === id)
  if (!row) return
  history.push({
    row: id,
    undo: [{ do: 'write', row: id, content: mine }],
    redo: [{ do: 'write', row: id, content: contentOf(row) }],
  })
}
