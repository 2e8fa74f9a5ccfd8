import type { ApiResult } from '@/app/(desk)/_lib/api'
import type { RowsNow } from '@/newsroom/translations/store'
import { textOfContent } from '../model/content'
import type { Outcome } from '../saving/queue'
import { failureOf, takeRows, tellSaved, wholeOf } from './answers'
import type { Conflict, Workspace } from './types'

/** The address of a row's endpoint. */
export function rowPath({ get }: Workspace, row: string, action = ''): string {
  return `/api/translations/${get().desk.id}/rows/${encodeURIComponent(row)}${action && `/${action}`}`
}

/** Sends the newest of what waits for a row. */
export async function sendWrite(workspace: Workspace, row: string): Promise<Outcome> {
  const { get, set, api } = workspace
  const pending = get().pending.get(row)
  if (!pending) return 'done'
  set({ saving: { kind: 'saving' } })
  const { content, state, base, version, origin, match } = pending
  const body = { base, ...content, ...(state && { state }), ...(origin && { origin, match }) }
  const answer = await api<RowsNow>('PUT', `${rowPath(workspace, row)}?rows=changed`, body)
  if (answer.ok) return written(workspace, { row, version, now: await wholeOf(workspace, answer.value) })
  return failed(workspace, row, answer)
}

function written(
  workspace: Workspace,
  { row, version, now }: { row: string; version: number; now: RowsNow },
): Outcome {
  const { get, set, editor } = workspace
  const pending = new Map(get().pending)
  const waiting = pending.get(row)
  const written = now.rows.find(({ id }) => id === row)
  const base = written && { sources: written.sourceRefs, target: written.target }
  if (!waiting || waiting.version === version || !base) pending.delete(row)
  else pending.set(row, { ...waiting, base })
  if (base && editor.current?.row === row) editor.current.base = base
  set({ pending })
  takeRows(workspace, now)
  tellSaved(workspace)
  return 'done'
}

type Refused = Extract<ApiResult<RowsNow>, { ok: false }>

async function failed(workspace: Workspace, row: string, answer: Refused): Promise<Outcome> {
  const { get, set, notify } = workspace
  const failure = failureOf(answer)
  switch (failure) {
    case 'offline':
    case 'signedOut':
    case 'failing':
      set({ saving: { kind: failure } })
      return 'retry'
    case 'conflict': {
      const mine = get().pending.get(row)?.content
      const theirs = answer.refusal.details.theirs
      if (mine && isTheirs(theirs)) set({ conflict: { row, mine, theirs } })
      set({ saving: { kind: 'conflict' } })
      return 'hold'
    }
    case 'late':
      return keepInThread(workspace, row, answer)
    case 'refused':
      if (answer.refusal.code === 'row.missing') return keepInThread(workspace, row, answer)
      withoutState(workspace, row)
      set({ saving: { kind: 'refused', message: answer.refusal.message } })
      notify({ kind: 'refused', refusal: answer.refusal })
      return 'done'
  }
}

function isTheirs(value: unknown): value is Conflict['theirs'] {
  return typeof value === 'object' && value !== null && 'target' in value && 'texts' in value
}

/** The row keeps its words, but not what was said of it. */
function withoutState({ get, set }: Workspace, row: string): void {
  const pending = new Map(get().pending)
  const waiting = pending.get(row)
  if (waiting) pending.set(row, { ...waiting, state: null })
  set({ pending })
}

/**
 * What arrives after the translation has moved on is kept in a discussion of its row: by the server where it is late, as
 * a note by us where the row or the right to write it is gone.
 */
async function keepInThread(workspace: Workspace, row: string, refused: Refused): Promise<Outcome> {
  const { get, set, api, notify, refresh } = workspace
  const { desk, pending } = get()
  const waiting = pending.get(row)
  const isKept = refused.refusal.code === 'save.late'
  const text = waiting && !isKept ? textOfContent(waiting.content) : ''
  const thread = { article: desk.article, translation: desk.id, row, kind: 'note', text }
  const kept = text.trim() === '' ? null : await api('POST', '/api/threads', thread)
  if (kept && !kept.ok) {
    set({ saving: { kind: 'refused', message: refused.refusal.message } })
    notify({ kind: 'refused', refusal: refused.refusal })
    return failureOf(kept) === 'offline' ? 'retry' : 'done'
  }
  const left = new Map(get().pending)
  left.delete(row)
  set({ pending: left })
  if (kept || isKept) notify({ kind: 'keptInThread' })
  else notify({ kind: 'refused', refusal: refused.refusal })
  tellSaved(workspace)
  refresh()
  return 'done'
}
