import { findingsOf, isSameFindings, type LiveText, nothingFound, type RowFindings } from '../model/findings'
import type { ShownRow } from '../model/shownRow'
import { whenIdle } from './idle'
import type { Workspace, WorkspaceState } from './types'

/** What a row's findings follow from. While all of it is the same, so are they. */
interface Basis {
  row: ShownRow
  terms: WorkspaceState['desk']['terms']
  live: LiveText | null
}

/** Findings are told at once for the row in hand, for the others in batches. */
const batch = 300

/**
 * Keeps the findings of all rows true, in the browser's idle time: the row in hand first, a row again only when its
 * texts, its terms or its overrides changed. Returns what stops it.
 */
export function startChecking(workspace: Workspace): () => void {
  const checked = new Map<string, Basis>()
  let fresh = new Map<string, RowFindings>()
  let told = 0
  let cancel: (() => void) | null = null
  /** The state in which nothing was left to check. */
  let seen: WorkspaceState | null = null

  const run = (hasTime: () => boolean) => {
    cancel = null
    const state = workspace.get()
    const due = dueIn(state, checked)
    for (const basis of due) {
      checked.set(basis.row.id, basis)
      fresh.set(basis.row.id, findingsOf(basis))
      if (!hasTime()) break
    }
    const isHereFresh = state.here !== null && fresh.has(state.here)
    const isDone = fresh.size > 0 && due.every(({ row }) => fresh.has(row.id))
    if (isDone || isHereFresh || performance.now() - told > batch) {
      told = performance.now()
      const found = fresh
      fresh = new Map()
      tell(workspace, found)
    }
    look()
  }
  const look = () => {
    if (cancel) return
    const state = workspace.get()
    const isSame = seen?.shown === state.shown && seen.live === state.live && seen.desk === state.desk
    if (fresh.size === 0 && isSame) return
    if (fresh.size > 0 || isAnyDue(state, checked)) cancel = whenIdle(run)
    else seen = state
  }
  const stop = workspace.subscribe(look)
  look()
  return () => {
    stop()
    cancel?.()
  }
}

/** All rows checked at once. */
export function checkAll(workspace: Workspace): void {
  const due = dueIn(workspace.get(), new Map())
  tell(workspace, new Map(due.map((basis) => [basis.row.id, findingsOf(basis)])))
}

function basisOf({ desk, live }: WorkspaceState, row: ShownRow): Basis {
  return { row, terms: desk.terms, live: live?.row === row.id ? live : null }
}

function isDue(checked: ReadonlyMap<string, Basis>, state: WorkspaceState, row: ShownRow): boolean {
  const known = checked.get(row.id)
  const live = state.live?.row === row.id ? state.live : null
  return known?.row !== row || known.terms !== state.desk.terms || known.live !== live
}

function isAnyDue(state: WorkspaceState, checked: ReadonlyMap<string, Basis>): boolean {
  return state.shown.some((row) => isDue(checked, state, row))
}

/** What has to be checked, the row in hand first. */
function dueIn(state: WorkspaceState, checked: ReadonlyMap<string, Basis>): Basis[] {
  const due = state.shown.filter((row) => isDue(checked, state, row))
  const here = due.filter(({ id }) => id === state.here)
  return [...here, ...due.filter(({ id }) => id !== state.here)].map((row) => basisOf(state, row))
}

/** Puts new findings among those that are known; what says the same keeps its identity. */
function tell({ get, set }: Workspace, found: ReadonlyMap<string, RowFindings>): void {
  const { findings: before, shown } = get()
  const rows = new Set(shown.map(({ id }) => id))
  const next = new Map([...before].filter(([id]) => rows.has(id)))
  let isChanged = next.size !== before.size
  for (const [id, one] of found) {
    const known = before.get(id) ?? nothingFound
    if (!rows.has(id) || isSameFindings(known, one)) continue
    isChanged = true
    if (one === nothingFound) next.delete(id)
    else next.set(id, one)
  }
  if (isChanged) set({ findings: next })
}
