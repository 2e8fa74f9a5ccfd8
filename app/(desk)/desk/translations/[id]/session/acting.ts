import type { ApiRefusal } from '@/app/(desk)/_lib/api'
import type { TranslationAction } from '@/domain/workflow/types'
import type { RowsNow } from '@/newsroom/translations/store'
import { takeRows } from './answers'
import type { Workspace } from './types'
import { closeStep } from './writing'

export interface ActionInput {
  note?: string
  reason?: string
  translator?: number
  dueAt?: string | null
  correctionNote?: { en?: string }
}

const kebab = (action: string) => action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * Takes an action on the translation, after all that was typed is written. Answers null when it was done, else why
 * not; the page is asked for anew.
 */
export async function act(
  workspace: Workspace,
  action: TranslationAction,
  input: ActionInput = {},
): Promise<ApiRefusal | null> {
  const { api, get, set, queue, notify, refresh } = workspace
  closeStep(workspace)
  if (!(await queue.settled())) {
    notify({ kind: 'saveFirst' })
    return null
  }
  set({ isActing: true })
  const { desk, revision } = get()
  const answer = await api('POST', `/api/translations/${desk.id}/${kebab(action)}`, { revision, ...input })
  if (answer.ok) {
    refresh()
    return null
  }
  set({ isActing: false })
  if (answer.status === 409) refresh()
  return answer.refusal
}

/** Gives the English the order and the block types of the Arabic. */
export async function followArabic(workspace: Workspace): Promise<void> {
  const { api, get, queue, notify } = workspace
  closeStep(workspace)
  if (!(await queue.settled())) return notify({ kind: 'saveFirst' })
  const answer = await api<RowsNow>('POST', `/api/translations/${get().desk.id}/follow-arabic`)
  if (answer.ok) takeRows(workspace, answer.value)
  else notify({ kind: 'refused', refusal: answer.refusal })
}

/** Looks for what others have changed, while nothing waits to be written here. */
export async function lookAgain(workspace: Workspace): Promise<void> {
  const { api, get, queue, editor } = workspace
  if (queue.state() !== 'idle' || editor.current?.isDirty()) return
  const { desk, revision } = get()
  const answer = await api<RowsNow>('GET', `/api/translations/${desk.id}/rows`)
  if (!answer.ok || answer.value.revision === revision || get().pending.size > 0) return
  if (answer.value.stage === desk.stage) takeRows(workspace, answer.value)
  else workspace.refresh()
}
