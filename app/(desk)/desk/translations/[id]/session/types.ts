import type { ApiRefusal, callApi } from '@/app/(desk)/_lib/api'
import type { TextBlock } from '@/domain/segments/document'
import type { SourceRef } from '@/domain/segments/types'
import type { RowBase } from '@/domain/segments/writing'
import type { ThreadView } from '@/newsroom/queries/threads'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { LastApproved } from '@/newsroom/queries/translationDesk/lastApproved'
import type { RowView } from '@/newsroom/translations/views'
import type { Caret } from '../editor/caret'
import type { Content } from '../model/content'
import type { FilterId, Mode, Talk } from '../model/filters'
import type { Pending, ShownRow } from '../model/shownRow'
import type { Queue } from '../saving/queue'
import type { RowOp } from '../undo/rowOps'
import type { UndoStack } from '../undo/undoStack'

/** Whether what is on the screen is in the newsroom. `at` is when it was last written. */
export type Saving =
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'signedOut' }
  | { kind: 'failing' }
  | { kind: 'conflict' }
  | { kind: 'refused'; message: string }

/** A row that somebody else changed while it was being written here. */
export interface Conflict {
  row: string
  mine: Content
  theirs: {
    sources: SourceRef[]
    target: string
    texts: { source: Record<string, string>; target: string }
    blocks: TextBlock[]
  }
}

export interface WorkspaceState {
  desk: TranslationDesk
  mode: Mode
  revision: number
  /** What `rows` follow from, see `RowsNow`. */
  version: string
  /** The rows as the newsroom has them. */
  rows: RowView[]
  pending: ReadonlyMap<string, Pending>
  /** Rows whose approval is on its way. */
  approving: ReadonlySet<string>
  /** The rows as they are shown; a row that did not change is the same object. */
  shown: ShownRow[]
  /** The row in hand. */
  here: string | null
  /** The field of the row in hand has the keys. */
  isOpen: boolean
  /** Grows when the row in hand was chosen anew: the screen goes there. */
  visit: number
  filter: FilterId
  threads: ThreadView[]
  talk: ReadonlyMap<string, Talk>
  lastApproved: Record<string, LastApproved>
  showsChanges: boolean
  saving: Saving
  conflict: Conflict | null
  /** An action is on its way. */
  isActing: boolean
}

/** What happened that the person should hear of. */
export type Notice =
  | { kind: 'refused'; refusal: ApiRefusal }
  | { kind: 'allDone' }
  | { kind: 'emptyRow' }
  | { kind: 'orphanRow' }
  | { kind: 'ownRow' }
  | { kind: 'notClean' }
  | { kind: 'keptInThread' }
  | { kind: 'saveFirst' }
  | { kind: 'approvedRows'; count: number }
  | { kind: 'nothingToUndo' }
  | { kind: 'nothingToRedo' }

/** The editor that is mounted in the row in hand. */
export interface OpenEditor {
  row: string
  read: () => Content
  isDirty: () => boolean
  /** The row as the newsroom had it when this text was loaded or written last. */
  base: RowBase
  /** What is in it counts as written: nothing to save, nothing to undo in it. */
  settle: () => void
  undo: () => boolean
  redo: () => boolean
  /** What was typed so far is taken back by the workspace's history, as a whole. */
  forget: () => void
  focus: () => void
  /** The words that are selected, or null. */
  selection: () => string | null
  /** The row as it was when it was opened, or after the last step of the history. */
  opened: { content: Content; state: RowView['state']; stale: boolean }
}

export interface WorkspaceServices {
  api: typeof callApi
  notify: (notice: Notice) => void
  /** Asks the server for the page anew. */
  refresh: () => void
  clock: () => string
}

export interface Workspace extends WorkspaceServices {
  get: () => WorkspaceState
  set: (patch: Partial<WorkspaceState>) => void
  subscribe: (listener: () => void) => () => void
  queue: Queue
  history: UndoStack<RowOp>
  /** The id under which the server knows a row of an older step now. */
  names: Map<string, string>
  editor: { current: OpenEditor | null }
  /** Where the caret goes in the row in hand; null: to the end. */
  caret: { current: Caret | null }
  /** The change of structure that is under way, and all that wait behind it. */
  turn: { current: Promise<unknown> }
  autosave: { timer: ReturnType<typeof setTimeout> | null }
}
