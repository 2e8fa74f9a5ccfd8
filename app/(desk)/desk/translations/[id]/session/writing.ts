import { type Content, contentOf, hashOfContent, isAddedRow, isEmptyContent } from '../model/content'
import type { Pending, ShownRow } from '../model/shownRow'
import { touchLive } from './live'
import { sendWrite } from './sendWrite'
import type { OpenEditor, Workspace } from './types'

const pause = 800

/** The row as the screen shows it, or undefined. */
export function shownOf({ get }: Workspace, row: string | null): ShownRow | undefined {
  return get().shown.find(({ id }) => id === row)
}

/** A key was typed in the open field: it is written after a pause. Must stay cheap. */
export function typed(workspace: Workspace): void {
  const { autosave, history, get, set } = workspace
  history.forgetRedo()
  if (get().saving.kind === 'saved') set({ saving: { kind: 'unsaved' } })
  if (autosave.timer) clearTimeout(autosave.timer)
  autosave.timer = setTimeout(() => flush(workspace), pause)
  touchLive(workspace)
}

/** Hands what was typed in the open field to the queue. */
export function flush(workspace: Workspace): void {
  const { editor } = workspace
  const open = editor.current
  if (open) hand(workspace, open, null)
}

/** Writes what is in the field, once, with what is said of it; nothing where nothing was typed or said. */
function hand(workspace: Workspace, open: OpenEditor, state: Pending['state']): void {
  const { autosave } = workspace
  if (autosave.timer) clearTimeout(autosave.timer)
  autosave.timer = null
  const isTyped = open.isDirty()
  if (!isTyped && state === null) return
  const content = isTyped ? open.read() : contentIn(workspace, open.row)
  if (isEmptied(open.row, content)) return
  open.settle()
  write(workspace, { row: open.row, content, state, ...(isTyped && { base: open.base }) })
}

interface Writing extends Partial<Pick<Pending, 'base' | 'origin' | 'match'>> {
  row: string
  content: Content
  state: Pending['state']
}

/** Writes a row's English: shown at once, sent in its turn. */
export function write(workspace: Workspace, { row, content, state, base, origin, match }: Writing): void {
  const { get, set, queue } = workspace
  const { pending, rows } = get()
  const known = rows.find(({ id }) => id === row)
  if (!known) return
  const waiting = pending.get(row)
  const isSame = hashOfContent(content) === known.target
  if (!waiting && isSame && (state === null || state === known.state) && !known.stale) {
    backToSaved(workspace)
    return
  }
  const same = waiting && hashOfContent(waiting.content) === hashOfContent(content) ? waiting : null
  const next: Pending = {
    content,
    state: state ?? same?.state ?? null,
    ...(origin ? { origin, match } : same?.origin && { origin: same.origin, match: same.match }),
    base: waiting?.base ?? base ?? { sources: known.sourceRefs, target: known.target },
    version: (waiting?.version ?? 0) + 1,
  }
  const isStuck = queue.state() === 'waiting' || queue.state() === 'held'
  set({
    pending: new Map(pending).set(row, next),
    saving: isStuck ? get().saving : { kind: 'unsaved' },
  })
  queue.add(() => sendWrite(workspace, row))
}

function backToSaved({ get, set }: Workspace): void {
  const { saving, pending } = get()
  if (saving.kind === 'unsaved' && pending.size === 0) set({ saving: { kind: 'saved', at: null } })
}

/**
 * Ends what was done in the open field as one step of the history: from here on it is taken back as a whole.
 * `state` is what the person says of the row with it. A reviewer's change of a confirmed row leaves it confirmed.
 */
export function closeStep(workspace: Workspace, state: 'confirmed' | null = null): void {
  const { editor, history } = workspace
  const open = editor.current
  if (!open || !shownOf(workspace, open.row)) return
  const { opened, row } = open
  const content = open.isDirty() ? open.read() : contentIn(workspace, row)
  if (isEmptied(row, content)) {
    workspace.notify({ kind: 'emptiedAddition' })
    return
  }
  const isEdited = hashOfContent(opened.content) !== hashOfContent(content)
  const isCorrected = isEdited && workspace.get().mode === 'review' && opened.state === 'confirmed'
  const said = state ?? (isCorrected ? 'confirmed' : null)
  hand(workspace, open, said)
  const after = shownOf(workspace, row)?.state ?? opened.state
  if (isEdited || (said !== null && opened.state !== after)) {
    history.push({
      row,
      undo: [
        {
          do: 'write',
          row,
          content: opened.content,
          ...stateOf(opened.state),
          ...(opened.stale && { staleAgain: true }),
        },
      ],
      redo: [{ do: 'write', row, content, ...stateOf(after) }],
    })
  }
  open.forget()
  open.opened = { content, state: after, stale: shownOf(workspace, row)?.stale ?? false }
}

/** An addition goes by its own command; emptied in its field it keeps its words. */
function isEmptied(row: string, content: Content): boolean {
  return isAddedRow({ id: row }) && isEmptyContent(content)
}

function contentIn(workspace: Workspace, row: string): Content {
  const shown = shownOf(workspace, row)
  return shown ? contentOf(shown) : { text: '' }
}

function stateOf(state: ShownRow['state']): { state?: 'draft' | 'confirmed' } {
  return state === 'draft' || state === 'confirmed' ? { state } : {}
}
