import type { ApiResult } from '@/app/(desk)/_lib/api'
import type { Arrangement } from '@/domain/segments/arrange'
import type { RowBase } from '@/domain/segments/writing'
import type { RowsNow } from '@/newsroom/translations/store'
import type { RowView } from '@/newsroom/translations/views'
import type { Content } from '../model/content'
import type { Outcome } from '../saving/queue'
import { basesOf } from '../undo/basesOf'
import { inverseOf, type RowOp, restoring, type Trace } from '../undo/rowOps'
import { failureOf, takeRows, tellSaved } from './answers'
import { goTo } from './moving'
import { rowPath } from './sendWrite'
import type { OpenEditor, Workspace } from './types'
import { closeStep, shownOf, write } from './writing'

/**
 * Carries out a change of structure (omit, merge, add, remove, still right, follow the Arabic…) after all that was typed,
 * and keeps how to take it back as one step. Answers whether it was done.
 */
export function change(workspace: Workspace, ...ops: RowOp[]): Promise<boolean> {
  closeStep(workspace)
  return inTurn(workspace, () => changed(workspace, ops))
}

async function changed(workspace: Workspace, ops: readonly RowOp[]): Promise<boolean> {
  const before = workspace.get().rows
  const undo: RowOp[][] = []
  const redo: RowOp[][] = []
  const rows: string[] = []
  const isDone = await carryOut(workspace, ops, (op, rowsBefore, trace) => {
    undo.unshift(inverseOf(op, rowsBefore, trace))
    redo.push(againOf(workspace, op, trace))
    rows.push(rowAfter(workspace, { op, before, trace }) ?? '')
  })
  const row = rows.at(-1)
  if (!row) return isDone
  if (undo.flat().length > 0) workspace.history.push({ row, undo: undo.flat(), redo: redo.flat() })
  goTo(workspace, row)
  return isDone
}

/**
 * Changes of structure and the steps of the history, one after the other: what is taken back has been done, also when
 * the network is slow.
 */
export function inTurn<T>({ turn }: Workspace, work: () => Promise<T>): Promise<T> {
  const done = turn.current.then(work)
  turn.current = done.catch(() => {})
  return done
}

/**
 * How an operation is done again: what was added comes back under the name by which later steps know it, what the memory
 * filled with the same English.
 */
function againOf({ get }: Workspace, op: RowOp, { added, filled }: Trace): RowOp[] {
  const made = added ? [added] : filled
  return made ? restoring(get().rows.filter(({ id }) => made.includes(id))) : [op]
}

interface Done {
  op: RowOp
  before: readonly RowView[]
  trace: Trace
}

/** Where to go on: the row that came of it, else the one in hand, else what stands in its place. */
function rowAfter({ get }: Workspace, { op, before, trace }: Done): string | null {
  const { rows, here } = get()
  const known = (id: string | undefined) => rows.find((row) => row.id === id)
  const place = 'row' in op ? before.findIndex(({ id }) => id === op.row) : -1
  const inPlace = rows[Math.min(Math.max(place, 0), rows.length - 1)]
  return (known(trace.added ?? heirOf(op)) ?? known(here ?? undefined) ?? inPlace)?.id ?? null
}

function heirOf(op: RowOp): string | undefined {
  if (op.do === 'merge') return op.previous
  if (op.do === 'write' && op.from) return op.from[0]
  return 'row' in op ? op.row : undefined
}

/** Does the operations of a step, in order. One write of one row is shown at once; the rest waits for its answer. */
export async function perform(workspace: Workspace, ops: readonly RowOp[]): Promise<boolean> {
  const [only, second] = ops
  if (only?.do === 'write' && !only.from && !only.staleAgain && !second) {
    const { row, content, state = null, origin, match } = only
    write(workspace, { row, content, state, ...(origin && { origin, match }) })
    const open = workspace.editor.current
    if (open?.row === row) open.opened = openedNow(workspace, row, content)
    return true
  }
  return carryOut(workspace, ops)
}

function openedNow(workspace: Workspace, row: string, content: Content): OpenEditor['opened'] {
  const shown = shownOf(workspace, row)
  return { content, state: shown?.state ?? 'draft', stale: shown?.stale ?? false }
}

type Note = (op: RowOp, before: readonly RowView[], trace: Trace) => void

function carryOut(workspace: Workspace, ops: readonly RowOp[], note: Note = () => {}): Promise<boolean> {
  let next = 0
  return new Promise((resolve) => {
    const run = async (): Promise<Outcome> => {
      for (let op = ops[next]; op; op = ops[next]) {
        const before = workspace.get().rows
        workspace.set({ saving: { kind: 'saving' } })
        const answer = await send(workspace, op)
        if (!answer.ok && refused(workspace, answer) === 'retry') return 'retry'
        if (!answer.ok) {
          resolve(false)
          return 'done'
        }
        note(op, before, taken(workspace, op, answer.value))
        next += 1
      }
      resolve(true)
      return 'done'
    }
    workspace.queue.add(run)
  })
}

type Answered = RowsNow & { before?: Arrangement; filled?: string[] }

function taken(workspace: Workspace, op: RowOp, now: Answered): Trace {
  const known = new Set(workspace.get().rows.map(({ id }) => id))
  takeRows(workspace, now)
  const added = op.do === 'add' ? now.rows.find(({ id }) => !known.has(id))?.id : undefined
  tellSaved(workspace)
  return { added, arranged: now.before, filled: now.filled }
}

function refused(
  workspace: Workspace,
  answer: Extract<ApiResult<Answered>, { ok: false }>,
): 'retry' | 'stop' {
  const failure = failureOf(answer)
  if (failure === 'offline' || failure === 'signedOut' || failure === 'failing') {
    workspace.set({ saving: { kind: failure } })
    return 'retry'
  }
  workspace.notify({ kind: 'refused', refusal: answer.refusal })
  tellSaved(workspace)
  if (failure !== 'refused') workspace.refresh()
  return 'stop'
}

function send(workspace: Workspace, op: RowOp): Promise<ApiResult<Answered>> {
  const { api, get } = workspace
  const all = (action: string) => `/api/translations/${get().desk.id}/${action}`
  const base = (row: string) => baseOf(workspace, row)
  switch (op.do) {
    case 'write': {
      const { row, content, do: _do, ...said } = op
      const body = { base: base(row), ...content, ...said }
      return api('PUT', rowPath(workspace, row), body)
    }
    case 'omit':
      return api('PUT', rowPath(workspace, op.row), { base: base(op.row), omit: op.reason })
    case 'merge': {
      const body = { base: base(op.row), previous: base(op.previous) }
      return api('POST', rowPath(workspace, op.row, 'merge'), body)
    }
    case 'add': {
      const { after, blocks, reason } = op
      return api('POST', all('add-row'), { after, blocks, reason })
    }
    case 'remove':
      return api('POST', rowPath(workspace, op.row, 'remove'), { base: base(op.row) })
    case 'stillRight':
      return api('POST', rowPath(workspace, op.row, 'still-right'), { base: base(op.row) })
    case 'follow':
      return api('POST', all('follow-arabic'), { ...(op.row !== undefined && { row: op.row }) })
    case 'move':
      return api('POST', rowPath(workspace, op.row, 'move'), { base: base(op.row), to: op.to })
    case 'restore': {
      const { kept } = op
      return api('POST', all('restore-rows'), { kept, bases: basesOf(get().rows, kept) })
    }
    case 'arrange':
      return api('POST', all('arrange'), { blocks: op.blocks })
    case 'prefill':
      return api('POST', all('prefill'), {})
  }
}

/** The row as this browser saw it last. */
export function baseOf({ get }: Workspace, row: string): RowBase {
  const known = get().rows.find(({ id }) => id === row)
  return { sources: known?.sourceRefs ?? [], target: known?.target ?? '' }
}
