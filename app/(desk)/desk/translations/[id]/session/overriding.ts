import type { RowsNow } from '@/newsroom/translations/store'
import { takeRows, wholeOf } from './answers'
import { rowPath } from './sendWrite'
import type { Workspace } from './types'
import { closeStep, shownOf } from './writing'

/** Leaves findings as they are, for this reason. Answers whether the newsroom has it. */
export const overrideFindings = (
  workspace: Workspace,
  row: string,
  codes: readonly string[],
  reason: string,
): Promise<boolean> => sendAll(workspace, row, codes, (code) => ({ action: 'override', code, reason }))

/** Takes that back. */
export const withdrawOverrides = (
  workspace: Workspace,
  row: string,
  codes: readonly string[],
): Promise<boolean> => sendAll(workspace, row, codes, (code) => ({ action: 'withdraw-override', code }))

interface Said {
  action: 'override' | 'withdraw-override'
  code: string
  reason?: string
}

async function sendAll(
  workspace: Workspace,
  row: string,
  codes: readonly string[],
  saidOf: (code: string) => Said,
): Promise<boolean> {
  for (const code of codes) if (!(await send(workspace, row, saidOf(code)))) return false
  return true
}

/** Said of the texts as they are: so all that was typed is written first. */
async function send(workspace: Workspace, row: string, { action, ...said }: Said): Promise<boolean> {
  const { api, queue, notify, refresh } = workspace
  closeStep(workspace)
  if (!(await queue.settled())) {
    notify({ kind: 'saveFirst' })
    return false
  }
  const seen = shownOf(workspace, row)
  if (!seen) return false
  const base = { sources: seen.sourceRefs, target: seen.target }
  const answer = await api<RowsNow>('POST', `${rowPath(workspace, row, action)}?rows=changed`, {
    base,
    ...said,
  })
  if (!answer.ok) {
    notify({ kind: 'refused', refusal: answer.refusal })
    if (answer.status === 409) refresh()
    return false
  }
  takeRows(workspace, await wholeOf(workspace, answer.value))
  return true
}
