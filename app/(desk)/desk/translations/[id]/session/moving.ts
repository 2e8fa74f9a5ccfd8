import type { Caret } from '../editor/caret'
import type { FilterId } from '../model/filters'
import { matches, nextOpen, silence } from '../model/filters'
import type { ShownRow } from '../model/shownRow'
import type { Workspace, WorkspaceState } from './types'
import { closeStep } from './writing'

/** The rows that the chosen filter shows; beside any of them the row in hand stays in sight. */
export function visibleRows(state: WorkspaceState): ShownRow[] {
  const { shown, filter, here } = state
  if (filter === 'all') return shown
  const isIn = (row: ShownRow) => matches(filter, askedOf(state, row))
  const rows = shown.filter((row) => row.id === here || isIn(row))
  return rows.some(isIn) ? rows : []
}

/** A row with all that the filters ask of it. */
export function askedOf(
  { talk, mode, findings, changed }: Pick<WorkspaceState, 'talk' | 'mode' | 'findings' | 'changed'>,
  row: ShownRow,
) {
  const isChanged = changed.has(row.id)
  return { row, talk: talk.get(row.id) ?? silence, mode, findings: findings.get(row.id), isChanged }
}

interface Visit {
  /** Into the field, or beside it; as it was before unless told. */
  open?: boolean
  /** Where in the field; at its end unless told. */
  caret?: Caret | null
}

/** Takes a row in hand. What was typed in the one before is written; nothing waits for the network. */
export function goTo(workspace: Workspace, row: string, { open, caret = null }: Visit = {}): void {
  const { get, set } = workspace
  workspace.caret.current = caret
  const before = get()
  if (before.here !== row) closeStep(workspace)
  const isOpen = open ?? before.isOpen
  const thread = before.here === row ? before.thread : null
  set({ here: row, isOpen, thread, visit: before.visit + 1 })
}

/** The row before or after the one in hand, among those that are shown. */
export function step(workspace: Workspace, by: 1 | -1): void {
  const state = workspace.get()
  const rows = visibleRows(state)
  const at = rows.findIndex(({ id }) => id === state.here)
  const next = rows[at + by]
  if (next) goTo(workspace, next.id)
}

/** The next row with something left to do; says so when there is none. */
export function goToNextOpen(workspace: Workspace): boolean {
  const { shown, talk, mode, here } = workspace.get()
  const asked = shown.map((row) => ({ row, talk: talk.get(row.id) ?? silence, mode }))
  const next = nextOpen(asked, here)
  if (next) goTo(workspace, next)
  else workspace.notify({ kind: 'allDone' })
  return next !== null
}

/** Leaves the field; what was typed is written. */
export function leaveField(workspace: Workspace): void {
  closeStep(workspace)
  workspace.set({ isOpen: false })
}

export function choose(workspace: Workspace, filter: FilterId): void {
  closeStep(workspace)
  const { set, get } = workspace
  set({ filter })
  const rows = visibleRows(get())
  const first = rows.find((row) => row.id !== get().here || filter === 'all') ?? rows[0]
  const { here } = get()
  const isIn = rows.some((row) => row.id === here && matches(filter, askedOf(get(), row)))
  if (!isIn && first) goTo(workspace, first.id, { open: false })
}
