import { createStore, type Store } from '@/app/(desk)/_editor/store'
import type { ApiRefusal, ApiResult } from '@/app/(desk)/_lib/api'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { mergeArticle } from '@/domain/segments/mergeArticle'
import { resolveConflicts } from '@/domain/segments/resolveConflicts'
import type { BaseRef, Choices, Conflicts } from '@/domain/segments/saving'

/** What a save answers. `document` is what is stored now: ours merged with what others saved. */
export interface SaveAnswer {
  revision: number
  document: ArticleContent
  base: BaseRef
  merged: boolean
  savedAt: string
}

export interface SaveConflict extends Conflicts {
  theirs: ArticleContent
  base: BaseRef
}

export type SaveState =
  | { is: 'saved'; at: number | null }
  | { is: 'waiting' }
  | { is: 'saving' }
  | { is: 'failed'; refusal: ApiRefusal; retries: boolean }
  | { is: 'signedOut' }
  | { is: 'conflict'; conflict: SaveConflict }
  /** The stage moved on: what was written lies in a discussion, and nothing more is saved. */
  | { is: 'late' }

export interface SaverInput {
  base: BaseRef
  read: () => ArticleContent
  put: (body: { base: BaseRef; document: ArticleContent }) => Promise<ApiResult<SaveAnswer>>
  /** Brings the editor to a text that others have changed too. */
  show: (content: ArticleContent) => void
  delay?: number
}

export interface Saver {
  state: Store<SaveState>
  /** Something was written. */
  touch: () => void
  /** Saves now; answers whether everything is stored. */
  flush: () => Promise<boolean>
  resolve: (choices: Choices) => Promise<boolean>
  hasUnsaved: () => boolean
  revision: () => number
  /** The stored text that the next save builds on. */
  base: () => BaseRef
  /**
   * A change of our own beside the text (details, a classification) made this revision. One that is further on has
   * somebody else's words in it, which are not on the screen yet: then the old revision stays, so that nobody approves
   * what she has not seen.
   */
  moveTo: (revision: number) => void
  /** The text was replaced by what is stored. */
  restart: (base: BaseRef) => void
  stop: () => void
  /** What a save would send, for the last moment of a page. */
  pending: () => { base: BaseRef; document: ArticleContent }
}

const retryDelays = [2_000, 5_000, 10_000, 20_000]

/**
 * Saves a text while it is written: 800 ms after the last letter, one save at a time, the next one queued. Nothing is
 * called saved before the server said so, and nothing is given up: a save that failed is tried again.
 */
export function createSaver({ base: loaded, read, put, show, delay = 800 }: SaverInput): Saver {
  const state = createStore<SaveState>({ is: 'saved', at: null })
  let base = loaded
  let revision = loaded.revision
  let edits = 0
  let stored = 0
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null

  const hasUnsaved = () => edits !== stored
  const schedule = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }

  function touch(): void {
    edits += 1
    const { is } = state.get()
    if (is === 'late' || is === 'conflict') return
    if (is === 'saved') state.set({ is: 'waiting' })
    if (is !== 'failed' && is !== 'signedOut') schedule(delay)
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    if (running) await running
    if (!hasUnsaved()) return true
    const { is } = state.get()
    if (is === 'conflict' || is === 'late') return false
    running = save().finally(() => {
      running = null
    })
    return running
  }

  async function save(): Promise<boolean> {
    const at = edits
    const document = read()
    state.set({ is: 'saving' })
    const answer = await put({ base, document })
    return answer.ok ? succeed(answer.value, document, at) : fail(answer.refusal, answer.status, at)
  }

  function succeed(answer: SaveAnswer, sent: ArticleContent, at: number): boolean {
    failures = 0
    revision = answer.revision
    const isTaken = !answer.merged || takeMerged(answer.document, sent)
    if (isTaken) base = answer.base
    stored = isTaken ? at : stored
    if (hasUnsaved()) {
      state.set({ is: 'waiting' })
      schedule(isTaken ? delay : 0)
      return false
    }
    state.set({ is: 'saved', at: Date.parse(answer.savedAt) || Date.now() })
    return true
  }

  /**
   * What was written since the save was sent goes on top of what others saved. Where both are in one block, the old
   * base stays and the next save asks the person.
   */
  function takeMerged(stored: ArticleContent, sent: ArticleContent): boolean {
    const merged = mergeArticle({ base: baseOf(sent, 0), mine: read(), theirs: stored })
    if (merged.ok) show(merged.value)
    return merged.ok
  }

  function fail(refusal: ApiRefusal, status: number, at: number): boolean {
    if (refusal.code === 'save.conflict')
      state.set({ is: 'conflict', conflict: refusal.details as unknown as SaveConflict })
    else if (refusal.code === 'save.late') {
      state.set({ is: 'late' })
      // What was typed while the answer was on its way goes to the discussion too.
      if (edits !== at) void put({ base, document: read() })
    } else if (status === 401) {
      state.set({ is: 'signedOut' })
      schedule(15_000)
    } else {
      const retries = status === 0 || status >= 500
      state.set({ is: 'failed', refusal, retries })
      if (retries) schedule(retryDelays[Math.min(failures++, retryDelays.length - 1)] ?? 20_000)
    }
    return false
  }

  async function resolve(choices: Choices): Promise<boolean> {
    const at = state.get()
    if (at.is !== 'conflict') return false
    const { theirs, base: theirBase } = at.conflict
    const chosen = resolveConflicts({ base, mine: read(), theirs, choices })
    state.set({ is: 'waiting' })
    if (chosen.ok) {
      show(chosen.value)
      base = theirBase
    }
    // What was not chosen yet (somebody wrote on) is refused by this save and asked for again.
    edits += 1
    return flush()
  }

  return {
    state,
    touch,
    flush,
    resolve,
    hasUnsaved,
    revision: () => revision,
    base: () => base,
    moveTo: (next) => {
      if (next === revision + 1) revision = next
    },
    restart: (next) => {
      clearTimeout(timer)
      base = next
      revision = next.revision
      stored = edits
      state.set({ is: 'saved', at: null })
    },
    stop: () => clearTimeout(timer),
    pending: () => ({ base, document: read() }),
  }
}
