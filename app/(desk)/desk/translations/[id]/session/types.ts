import type { ApiRefusal, callApi } from '@/app/(desk)/_lib/api'
import type { Before } from '@/domain/review/types'
import type { TextBlock } from '@/domain/segments/document'
import type { SourceRef } from '@/domain/segments/types'
import type { RowBase } from '@/domain/segments/writing'
import type { ThreadView } from '@/newsroom/queries/threads'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { LastApproved } from '@/newsroom/queries/translationDesk/lastApproved'
import type { RowView } from '@/newsroom/translations/views'
import type { ComparedWith } from '../compare/comparing'
import type { Caret } from '../editor/caret'
import type { Content } from '../model/content'
import type { FilterId, Mode, Talk } from '../model/filters'
import type { LiveText, RowFindings } from '../model/findings'
import type { Remembered } from '../model/remembered'
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
  /** What the checks say, by row; rows without findings and rows not looked at yet are missing. */
  findings: ReadonlyMap<string, RowFindings>
  /** What stands in the open field and is not in `shown` yet. */
  live: LiveText | null
  /** What a machine has said so far, by the row that it drafts. */
  drafting: ReadonlyMap<string, string>
  lastApproved: Record<string, LastApproved>
  /** With which earlier English the rows are compared. */
  comparedWith: ComparedWith
  /** The rows that changed since then, with what they said. */
  changed: ReadonlyMap<string, Before>
  /** The discussion that was last asked for; another object each time. */
  thread: { id: number } | null
  /** What the memory has for the rows that were looked up. */
  memory: ReadonlyMap<string, Remembered>
  /** The row that was confirmed last: its Arabic may stand in others too. */
  repeated: string | null
  saving: Saving
  conflict: Conflict | null
  /** An action is on its way. */
  isActing: boolean
}

/** What became of a machine's draft; `terms` are house spellings that it lacks. */
export interface MachineNotice {
  kind: 'machine'
  outcome: 'arrived' | 'lacks' | 'cancelled' | 'changed'
  terms?: string[]
}

/** What happened that the person should hear of. */
export type Notice =
  | { kind: 'refused'; refusal: ApiRefusal }
  | { kind: 'allDone' }
  | { kind: 'emptyRow' }
  | { kind: 'orphanRow' }
  | { kind: 'ownRow' }
  | { kind: 'notClean' }
  | { kind: 'findingsOpen' }
  | { kind: 'keptInThread' }
  | { kind: 'saveFirst' }
  | { kind: 'approvedRows'; count: number }
  | { kind: 'noneChanged' }
  | { kind: 'nothingToUndo' }
  | { kind: 'nothingToRedo' }
  | MachineNotice
  /** The English of a row stands where its Arabic does, again. */
  | { kind: 'inArabicOrder' }
  | { kind: 'emptiedAddition' }
  /** The English of a row was put into others with the same Arabic. */
  | { kind: 'repeated'; count: number; number: number }

/** The editor that is mounted in the row in hand. */
export interface OpenEditor {
  row: string
  read: () => Content
  isDirty: () => boolean
  /** The text as it stands there, its blocks joined by line feeds, and its links. */
  plain: () => { text: string; links: string[] }
  /** The row as the newsroom had it when this text was loaded or written last. */
  base: RowBase
  /** What is in it counts as written: nothing to save, nothing to undo in it. */
  settle: () => void
  undo: () => boolean
  redo: () => boolean
  /** What was typed so far is taken back by the workspace's history, as a whole. */
  forget: () => void
  focus: () => void
  /** Puts words where the caret is, in place of what is selected: one step of the field's own history. */
  insert: (text: string) => void
  /** Replaces a stretch of the row's plain text (blocks joined by line feeds), in UTF-16 offsets. */
  replace: (at: { start: number; end: number; text: string }) => void
  /** Selects a stretch of that text; an empty one puts the caret there. */
  select: (at: { start: number; end: number }) => void
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
  editor: { current: OpenEditor | null }
  /** Where the caret goes in the row in hand; null: to the end. */
  caret: { current: Caret | null }
  /** The change of structure that is under way, and all that wait behind it. */
  turn: { current: Promise<unknown> }
  autosave: { timer: ReturnType<typeof setTimeout> | null }
  /** What ends the machine's draft of a row. */
  draftings: Map<string, AbortController>
  /** The next look at what stands in the open field. */
  reading: { timer: ReturnType<typeof setTimeout> | null }
}
