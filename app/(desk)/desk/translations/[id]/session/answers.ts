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
export function takeRows({ get, set }: Workspace, { revision, rows }: RowsNow): void {
  if (revision < get().revision) return
  set({ revision, rows })
}

/** Says that everything is written, when it is. */
export function tellSaved({ get, set, editor, clock }: Workspace): void {
  const isClean = get().pending.size === 0 && !editor.current?.isDirty()
  if (isClean) set({ saving: { kind: 'saved', at: clock() } })
}
