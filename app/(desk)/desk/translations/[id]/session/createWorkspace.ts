import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import { changedRows, usualComparison } from '../compare/comparing'
import { modeOf } from '../model/facts'
import { isOpenFor, silence } from '../model/filters'
import { type ShownRow, shownRow } from '../model/shownRow'
import { talkByRow } from '../model/talk'
import { createQueue } from '../saving/queue'
import type { RowOp } from '../undo/rowOps'
import { createUndoStack } from '../undo/undoStack'
import { derived } from './derived'
import type { Workspace, WorkspaceServices, WorkspaceState } from './types'

/** The session of one translation in one browser tab: its state, its queue of writes, its history. */
export function createWorkspace(
  desk: TranslationDesk,
  services: WorkspaceServices,
  startAt: string | null = null,
): Workspace {
  let state = stateOf(desk, startAt)
  const listeners = new Set<() => void>()
  const workspace: Workspace = {
    ...services,
    get: () => state,
    set(patch) {
      state = derived(state, patch)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    queue: createQueue(),
    history: createUndoStack<RowOp>(),
    editor: { current: null },
    caret: { current: null },
    turn: { current: Promise.resolve() },
    autosave: { timer: null },
    draftings: new Map(),
    reading: { timer: null },
  }
  return workspace
}

/** The page as the server has it now, after an action: what waits to be written stays. */
export function takeDesk({ get, set, history }: Workspace, desk: TranslationDesk): void {
  const before = get()
  const fresh = stateOf(desk, before.here)
  if (fresh.mode !== before.mode) history.clear()
  const isTakenUp = before.isActing && fresh.mode === 'translate' && before.mode !== 'translate'
  set({
    desk,
    mode: fresh.mode,
    revision: desk.revision,
    version: desk.version,
    rows: desk.rows,
    threads: desk.threads,
    lastApproved: desk.lastApproved,
    here: fresh.here,
    // Who has just taken the text up goes on with the keys.
    isOpen: isTakenUp || (before.isOpen && fresh.mode === before.mode),
    visit: isTakenUp ? before.visit + 1 : before.visit,
    isActing: false,
  })
}

function comparisonOf(desk: TranslationDesk, shown: ShownRow[], mode: WorkspaceState['mode']) {
  const known = { desk, shown, lastApproved: desk.lastApproved, mode }
  const comparedWith = usualComparison(known)
  return { comparedWith, changed: changedRows(known, comparedWith) }
}

function stateOf(desk: TranslationDesk, startAt: string | null): WorkspaceState {
  const mode = modeOf(desk)
  const shown = desk.rows.map((row) => shownRow(row, null, false))
  const talk = talkByRow(desk.threads)
  const known = shown.find(({ id }) => id === startAt)
  const isOpen = (row: ShownRow) => isOpenFor({ row, talk: talk.get(row.id) ?? silence, mode })
  return {
    desk,
    mode,
    revision: desk.revision,
    version: desk.version,
    rows: desk.rows,
    pending: new Map(),
    approving: new Set(),
    shown,
    here: (known ?? shown.find(isOpen) ?? shown[0])?.id ?? null,
    isOpen: false,
    visit: 0,
    filter: 'all',
    threads: desk.threads,
    talk,
    findings: new Map(),
    live: null,
    drafting: new Map(),
    lastApproved: desk.lastApproved,
    ...comparisonOf(desk, shown, mode),
    thread: null,
    memory: new Map(),
    repeated: null,
    saving: { kind: 'saved', at: null },
    conflict: null,
    isActing: false,
  }
}
