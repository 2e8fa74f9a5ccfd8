import type { ApiResult } from '@/app/(desk)/_lib/api'
import type { RowBase } from '@/domain/segments/writing'
import type { RowsNow } from '@/newsroom/translations/store'
import type { Outcome } from '../saving/queue'
import { inverseOf, type RowOp, renamed } from '../undo/rowOps'
import { failureOf, takeRows, tellSaved } from './answers'
import { goTo } from './moving'
import { rowPath } from './sendWrite'
import type { Workspace } from './types'
import { closeStep, shownOf, write } from './writing'

/**
 * Carries out a change of structure (omit, merge, add, remove, still right…) after all that was typed, and keeps how
 * to take it back. Answers whether it was done.
 */
export async function change(workspace: Workspace, op: RowOp): Promise<boolean> {
  closeStep(workspace)
  const before = workspace.get().rows
  const step = { undo: [] as RowOp[], redo: [op] }
  const isDone = await carryOut(workspace, [op], () => {
    step.undo = inverseOf(op, workspace.get().rows)
  })
  if (!isDone) return false
  const added = workspace.get().rows.find(({ id }) => !before.some((row) => row.id === id))?.id
  const known = op.do === 'add' && added ? { ...op, as: added } : op
  const undo = known.do === 'add' ? inverseOf(known, before) : step.undo
  const row = rowAfter(workspace, known, added)
  if (row) {
    workspace.history.push({ row, undo, redo: [known] })
    goTo(workspace, row)
  }
  return true
}

function rowAfter({ get }: Workspace, op: RowOp, added: string | undefined): string | null {
  const { rows, here } = get()
  const wanted = op.do === 'add' ? added : op.do === 'merge' ? op.previous : op.row
  return (rows.find(({ id }) => id === wanted) ?? rows.find(({ id }) => id === here) ?? rows[0])?.id ?? null
}

/** Does the operations of a step, in order. One write of one row is shown at once; the rest waits for its answer. */
export async function perform(workspace: Workspace, ops: readonly RowOp[]): Promise<boolean> {
  const [only, second] = ops
  if (only?.do === 'write' && !only.from && !second) {
    const { row, content, state = null } = renamed(only, (id) => nameNow(workspace, id)) as typeof only
    write(workspace, { row, content, state })
    const open = workspace.editor.current
    if (open?.row === row) open.opened = { content, state: shownOf(workspace, row)?.state ?? 'draft' }
    return true
  }
  return carryOut(workspace, ops)
}

/** The id that a row has now. */
export function nameNow({ names }: Workspace, row: string): string {
  let now = row
  for (let next = names.get(now); next !== undefined && next !== now; next = names.get(now)) now = next
  return now
}

function carryOut(workspace: Workspace, ops: readonly RowOp[], before = () => {}): Promise<boolean> {
  let next = 0
  return new Promise((resolve) => {
    const run = async (): Promise<Outcome> => {
      for (let op = ops[next]; op; op = ops[next]) {
        if (next === 0) before()
        const answer = await send(
          workspace,
          renamed(op, (id) => nameNow(workspace, id)),
        )
        const outcome = answer.ok ? taken(workspace, op, answer.value) : refused(workspace, answer)
        if (outcome === 'retry') return 'retry'
        if (outcome === 'stop') {
          resolve(false)
          return 'done'
        }
        next += 1
      }
      resolve(true)
      return 'done'
    }
    workspace.queue.add(run)
  })
}

function taken(workspace: Workspace, op: RowOp, now: RowsNow): 'next' {
  const known = new Set(workspace.get().rows.map(({ id }) => id))
  takeRows(workspace, now)
  const added = op.do === 'add' ? now.rows.find(({ id }) => !known.has(id)) : undefined
  if (op.do === 'add' && op.as && added && added.id !== op.as) workspace.names.set(op.as, added.id)
  tellSaved(workspace)
  return 'next'
}

function refused(workspace: Workspace, answer: Extract<ApiResult<RowsNow>, { ok: false }>): 'retry' | 'stop' {
  const failure = failureOf(answer)
  if (failure === 'offline' || failure === 'signedOut' || failure === 'failing') {
    workspace.set({ saving: { kind: failure } })
    return 'retry'
  }
  workspace.notify({ kind: 'refused', refusal: answer.refusal })
  if (failure !== 'refused') workspace.refresh()
  return 'stop'
}

function send(workspace: Workspace, op: RowOp): Promise<ApiResult<RowsNow>> {
  const { api, get } = workspace
  const base = (row: string) => baseOf(workspace, row)
  switch (op.do) {
    case 'write': {
      const { row, content, from, state } = op
      const body = { base: base(row), ...content, ...(from && { from }), ...(state && { state }) }
      return api('PUT', rowPath(workspace, row), body)
    }
    case 'omit':
      return api('PUT', rowPath(workspace, op.row), { base: base(op.row), omit: op.reason })
    case 'merge': {
      const body = { base: base(op.row), previous: base(op.previous) }
      return api('POST', rowPath(workspace, op.row, 'merge'), body)
    }
    case 'add': {
      const { after, children, reason } = op
      return api('POST', `/api/translations/${get().desk.id}/add-row`, { after, children, reason })
    }
    case 'remove':
      return api('POST', rowPath(workspace, op.row, 'remove'), { base: base(op.row) })
    case 'stillRight':
      return api('POST', rowPath(workspace, op.row, 'still-right'), { base: base(op.row) })
  }
}

/** The row as this browser saw it last. */
export function baseOf({ get }: Workspace, row: string): RowBase {
  const known = get().rows.find(({ id }) => id === row)
  return { sources: known?.sourceRefs ?? [], target: known?.target ?? '' }
}
