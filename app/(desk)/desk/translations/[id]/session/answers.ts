import type { ApiResult } from '@/app/(desk)/_lib/api'
import type { RowsNow } from '@/newsroom/translations/store'
import type { Workspace } from './types'

/** Why a write did not arrive. `late`: the translation has moved on, and this person may no longer write. */
export type Failure = 'offline' | 'signedOut' | 'failing' | 'conflict' | 'late' | 'refused'

const late = new Set([
  'save.late',
  'stage.wrong',
  'role.missing',
  'document.notFound',
  'translation.articleNotApproved',
])

export function failureOf(answer: Extract<ApiResult<unknown>, { ok: false }>): Failure {
  const { status, refusal } = answer
  if (refusal.code === 'network') return 'offline'
  if (status === 401) return 'signedOut'
  if (status >= 500 || refusal.code === 'unexpected') return 'failing'
  if (refusal.code === 'row.conflict') return 'conflict'
  return late.has(refusal.code) ? 'late' : 'refused'
}

/** Takes the rows that an answer brought. An answer that was overtaken by a newer one is left alone. */
export function takeRows({ get, set }: Workspace, { revision, version, rows }: RowsNow): void {
  if (revision < get().revision) return
  set({ revision, version, rows })
}

/**
 * All rows, from an answer that may bring only those that changed. Where somebody else wrote in between, they are asked
 * for; where that fails the old version stays, so that the next look finds the difference.
 */
export async function wholeOf({ api, get }: Workspace, now: RowsNow): Promise<RowsNow> {
  if (now.since === undefined) return now
  const { rows, version, desk } = get()
  const changed = new Map(now.rows.map((row) => [row.id, row]))
  const patched = rows.map((row) => changed.get(row.id) ?? row)
  if (now.since === version) return { ...now, rows: patched }
  const answer = await api<RowsNow>('GET', `/api/translations/${desk.id}/rows`)
  return answer.ok ? answer.value : { ...now, version, rows: patched }
}

/** Says that everything is written, when it is. */
export function tellSaved({ get, set, editor, clock }: Workspace): void {
  const isClean = get().pending.size === 0 && !editor.current?.isDirty()
  if (isClean) set({ saving: { kind: 'saved', at: clock() } })
}
