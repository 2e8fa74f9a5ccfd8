import { afterEach, beforeEach, vi } from 'vitest'
import type { ApiResult, callApi } from '@/app/(desk)/_lib/api'
import { hashField } from '@/domain/segments/hashRuns'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView } from '@/newsroom/translations/views'
import { rowView } from '../testing'
import { createWorkspace } from './createWorkspace'
import { goTo } from './moving'
import type { Notice, Workspace } from './types'
import { typed } from './writing'

interface Call {
  method: string
  path: string
  body: { base?: { target: string }; text?: string; state?: string }
  answer: (result: ApiResult<unknown>) => void
}

/** What somebody else wrote meanwhile. */
export const theirs = {
  sources: [],
  target: hashField('Theirs'),
  texts: { source: {}, target: 'Theirs' },
  blocks: [],
}

const stage = { translate: 'translating', review: 'inReview' } as const

/** A workspace whose server answers when it is told to, and an editor that is a string. */
export function underTest(rows: RowView[], mode: keyof typeof stage = 'translate') {
  const calls: Call[] = []
  const notices: Notice[] = []
  const api = ((method: string, path: string, body: Call['body']) =>
    new Promise<ApiResult<unknown>>((answer) => calls.push({ method, path, body, answer }))) as typeof callApi
  const workspace = createWorkspace(deskOf(rows, mode), {
    api,
    notify: (notice) => notices.push(notice),
    refresh: () => {},
    clock: () => '2026-01-01T09:00:00.000Z',
  })
  return { workspace, calls, notices, ...editorOf(workspace) }
}

function deskOf(rows: RowView[], mode: keyof typeof stage): TranslationDesk {
  const translation = {
    language: 'en',
    stage: stage[mode],
    translator: mode === 'translate' ? 1 : 2,
    reviewer: null,
    revision: 1,
    hasLive: false,
    rows: [],
    againstLive: { notApproved: ['title'], orphans: [] },
    openChangeRequests: 0,
    blockingFindings: [],
  }
  const article = { stage: 'approved', writer: 9, authors: [], translations: [] }
  return {
    id: 7,
    article: 3,
    revision: 1,
    version: '1',
    stage: stage[mode],
    rows,
    progress: null,
    titles: { ar: '', en: '' },
    dueAt: null,
    now: '2026-01-01T09:00:00.000Z',
    actor: { id: 1, roles: ['translator', 'reviewer'] },
    // Only what decides who may write is asked for here.
    facts: { translation, article: article as unknown as TranslationDesk['facts']['article'] },
    people: { names: {}, translators: [], reviewers: [] },
    threads: [],
    lastApproved: {},
    comparisons: { approved: null, submission: null, look: null },
    arabicChanges: {},
    machine: { on: false, host: null },
    terms: { terms: [], matches: {} },
  }
}

/** Stands in for Lexical: what is typed is the text. */
function editorOf(workspace: Workspace) {
  const open = (row: string) => {
    goTo(workspace, row, { open: true })
    const shown = workspace.get().shown.find(({ id }) => id === row)
    let text = shown?.targetText ?? ''
    let isDirty = false
    workspace.editor.current = {
      row,
      read: () => ({ text }),
      plain: () => ({ text, links: [] }),
      select: () => {},
      isDirty: () => isDirty,
      settle: () => {
        isDirty = false
      },
      base: { sources: shown?.sourceRefs ?? [], target: shown?.target ?? '' },
      undo: () => false,
      redo: () => false,
      forget: () => {},
      focus: () => {},
      insert: () => {},
      replace: () => {},
      selection: () => null,
      opened: { content: { text }, state: shown?.state ?? 'untranslated', stale: shown?.stale ?? false },
    }
    return (next: string) => {
      text = next
      isDirty = true
      typed(workspace)
    }
  }
  return { open }
}

/** The newsroom’s yes, with the rows as they are now. */
export const written = (rows: RowView[], revision: number): ApiResult<unknown> => ({
  ok: true,
  value: { revision, version: String(revision), stage: 'translating', rows, progress: null },
})
/** The newsroom’s no. */
export const refused = (status: number, code: string, details = {}): ApiResult<unknown> => ({
  ok: false,
  status,
  refusal: { code, message: '', details },
})
/** All that has been promised so far has happened. */
export const flushed = () => vi.advanceTimersByTimeAsync(0)

/** A row that nobody has translated. */
export const empty = (id: string) => rowView({ id, state: 'untranslated' })
/** A row with this English. */
export const english = (id: string, targetText: string, state: RowView['state']) =>
  rowView({ id, targetText, state })

/** In this file time passes only where a test says so. */
export function withStillClock(): void {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
}
