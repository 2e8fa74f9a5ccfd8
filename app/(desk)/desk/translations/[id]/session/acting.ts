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

/** Looks for what others have changed, in the English or in its Arabic, while nothing waits to be written here. */
export async function lookAgain(workspace: Workspace): Promise<void> {
  const { api, get, queue, editor } = workspace
  const isBusy = () =>
    queue.state() !== 'idle' || get().pending.size > 0 || editor.current?.isDirty() === true
  if (isBusy()) return
  const { desk, version } = get()
  const path = `/api/translations/${desk.id}/rows?since=${encodeURIComponent(version)}`
  const answer = await api<RowsNow>('GET', path)
  if (!answer.ok || isBusy() || answer.value.since === get().version) return
  if (answer.value.stage === desk.stage) takeRows(workspace, answer.value)
  workspace.refresh()
}
