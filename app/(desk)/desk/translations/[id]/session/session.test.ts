import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ApiResult, callApi } from '@/app/(desk)/_lib/api'
import { hashField } from '@/domain/segments/hashRuns'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView } from '@/newsroom/translations/views'
import { rowView } from '../testing'
import { change } from './changing'
import { confirmAndGoOn } from './confirming'
import { keepMine, takeTheirs } from './conflicts'
import { createWorkspace, takeDesk } from './createWorkspace'
import { goTo } from './moving'
import { approveAndGoOn } from './reviewing'
import type { Notice, Workspace } from './types'
import { undo } from './undoing'
import { typed } from './writing'

interface Call {
  method: string
  path: string
  body: { base?: { target: string }; text?: string; state?: string }
  answer: (result: ApiResult<unknown>) => void
}

/** What somebody else wrote meanwhile. */
const theirs = {
  sources: [],
  target: hashField('Theirs'),
  texts: { source: {}, target: 'Theirs' },
  blocks: [],
}

const stage = { translate: 'translating', review: 'inReview' } as const

/** A workspace whose server answers when it is told to, and an editor that is a string. */
function underTest(rows: RowView[], mode: keyof typeof stage = 'translate') {
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
    rowsAgainstLive: [],
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

const written = (rows: RowView[], revision: number): ApiResult<unknown> => ({
  ok: true,
  value: { revision, version: String(revision), stage: 'translating', rows, progress: null },
})
const refused = (status: number, code: string, details = {}): ApiResult<unknown> => ({
  ok: false,
  status,
  refusal: { code, message: '', details },
})
const flushed = () => vi.advanceTimersByTimeAsync(0)

const empty = (id: string) => rowView({ id, state: 'untranslated' })
const english = (id: string, targetText: string, state: RowView['state']) =>
  rowView({ id, targetText, state })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('typing is written after a pause, with the row as it was loaded', async () => {
  const { workspace, calls, open } = underTest([empty('title')])
  const type = open('title')
  type('Fi')
  type('First')
  await vi.advanceTimersByTimeAsync(700)
  expect(calls).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(calls[0]).toMatchObject({ method: 'PUT', body: { text: 'First', base: { target: hashField('') } } })
  expect(workspace.get().saving.kind).toBe('saving')
  calls[0]?.answer(written([english('title', 'First', 'draft')], 2))
  await flushed()
  expect(workspace.get().saving).toEqual({ kind: 'saved', at: '2026-01-01T09:00:00.000Z' })
})

test('confirming shows at once and goes on; the network is not waited for', async () => {
  const { workspace, calls, open } = underTest([empty('title'), empty('standfirst')])
  open('title')('First')
  confirmAndGoOn(workspace)
  expect(workspace.get().here).toBe('standfirst')
  expect(workspace.get().shown[0]).toMatchObject({ state: 'confirmed', targetText: 'First' })
  expect(calls).toHaveLength(1)
  expect(calls[0]?.body).toMatchObject({ text: 'First', state: 'confirmed' })
})

test('writes go one after another, and the second stands on what the first left', async () => {
  const { calls, open } = underTest([empty('title')])
  const type = open('title')
  type('One')
  await vi.advanceTimersByTimeAsync(900)
  type('One two')
  await vi.advanceTimersByTimeAsync(900)
  expect(calls).toHaveLength(1)
  calls[0]?.answer(written([english('title', 'One', 'draft')], 2))
  await flushed()
  expect(calls[1]?.body).toMatchObject({ text: 'One two', base: { target: hashField('One') } })
})

test('without a network the text stays, says so, and goes when the network is back', async () => {
  const { workspace, calls, open } = underTest([empty('title'), empty('standfirst')])
  open('title')('First')
  confirmAndGoOn(workspace)
  calls[0]?.answer(refused(0, 'network'))
  await flushed()
  expect(workspace.get().saving.kind).toBe('offline')
  expect(workspace.get().shown[0]?.targetText).toBe('First')
  workspace.queue.resume()
  calls[1]?.answer(written([english('title', 'First', 'confirmed'), empty('standfirst')], 2))
  await flushed()
  expect(workspace.get().saving.kind).toBe('saved')
  expect(workspace.get().pending.size).toBe(0)
})

test('a conflict keeps both texts; mine is written over theirs only when it was chosen', async () => {
  const { workspace, calls, open } = underTest([empty('title')])
  open('title')('Mine')
  await vi.advanceTimersByTimeAsync(900)
  calls[0]?.answer(refused(409, 'row.conflict', { theirs }))
  await flushed()
  expect(workspace.get().conflict).toMatchObject({
    mine: { text: 'Mine' },
    theirs: { texts: { target: 'Theirs' } },
  })
  expect(calls).toHaveLength(1)
  keepMine(workspace)
  expect(calls[1]?.body).toMatchObject({ text: 'Mine', base: { target: hashField('Theirs') } })
})

test('words that come after the stage has moved on are kept as a comment on their row', async () => {
  const { calls, notices, open } = underTest([empty('title')])
  open('title')('Too late')
  await vi.advanceTimersByTimeAsync(900)
  calls[0]?.answer(refused(422, 'stage.wrong'))
  await flushed()
  expect(calls[1]).toMatchObject({ path: '/api/threads', body: { row: 'title', text: 'Too late' } })
  calls[1]?.answer({ ok: true, value: { id: 1 } })
  await flushed()
  expect(notices).toEqual([{ kind: 'keptInThread' }])
})

test('what was confirmed is taken back with its text and its state', async () => {
  const { workspace, calls, open } = underTest([english('title', 'Old', 'draft'), empty('standfirst')])
  open('title')('New')
  confirmAndGoOn(workspace)
  calls[0]?.answer(written([english('title', 'New', 'confirmed'), empty('standfirst')], 2))
  await flushed()
  workspace.editor.current = null
  await undo(workspace)
  expect(workspace.get().here).toBe('title')
  expect(calls[1]?.body).toMatchObject({ text: 'Old', state: 'draft', base: { target: hashField('New') } })
})

test('an approval shows at once and is taken back when it is refused', async () => {
  const { workspace, calls, notices } = underTest(
    [english('title', 'EN', 'confirmed'), empty('standfirst')],
    'review',
  )
  goTo(workspace, 'title')
  approveAndGoOn(workspace)
  expect(workspace.get().shown[0]?.approved).toBe(true)
  expect(calls[0]?.path).toBe('/api/translations/7/rows/title/approve?rows=changed')
  calls[0]?.answer(refused(409, 'row.conflict'))
  await flushed()
  expect(workspace.get().shown[0]?.approved).toBe(false)
  expect(notices.map(({ kind }) => kind)).toEqual(['refused'])
})

test('nobody approves words of her own, nor a row that is not finished', () => {
  const own = rowView({ id: 'title', state: 'confirmed', authors: [1] })
  const { workspace, calls, notices } = underTest([own, empty('standfirst')], 'review')
  goTo(workspace, 'title')
  approveAndGoOn(workspace)
  goTo(workspace, 'standfirst')
  approveAndGoOn(workspace)
  expect(calls).toEqual([])
  expect(notices.map(({ kind }) => kind)).toEqual(['ownRow', 'notClean'])
})

test('a reviewer’s change of a confirmed row leaves it confirmed, for another reviewer', async () => {
  const { workspace, calls, open } = underTest(
    [english('title', 'EN', 'confirmed'), english('standfirst', 'EN', 'confirmed')],
    'review',
  )
  open('title')('Better EN')
  goTo(workspace, 'standfirst', { open: false })
  expect(workspace.get().shown[0]).toMatchObject({ state: 'confirmed', targetText: 'Better EN' })
  expect(calls[0]?.body).toMatchObject({ text: 'Better EN', state: 'confirmed' })
})

test('an answer with the changed rows alone leaves the others as they are', async () => {
  const { workspace, calls, open } = underTest([empty('title'), english('slug', 'here', 'confirmed')])
  open('title')('First')
  await vi.advanceTimersByTimeAsync(900)
  const slug = workspace.get().shown[1]
  const now = {
    revision: 2,
    version: '2',
    since: '1',
    stage: 'translating',
    rows: [english('title', 'First', 'draft')],
    progress: null,
  }
  calls[0]?.answer({ ok: true, value: now })
  await flushed()
  expect(workspace.get().shown.map(({ targetText }) => targetText)).toEqual(['First', 'here'])
  expect(workspace.get().shown[1]).toBe(slug)
  expect(workspace.get().revision).toBe(2)
})

test('when somebody else wrote in between, all rows are asked for', async () => {
  const { workspace, calls, open } = underTest([empty('title'), english('slug', 'here', 'confirmed')])
  open('title')('First')
  await vi.advanceTimersByTimeAsync(900)
  const rows = [english('title', 'First', 'draft')]
  calls[0]?.answer({
    ok: true,
    value: { revision: 3, version: '3', since: '2', stage: 'translating', rows, progress: null },
  })
  await flushed()
  expect(calls[1]).toMatchObject({ method: 'GET', path: '/api/translations/7/rows' })
  calls[1]?.answer(written([...rows, english('slug', 'elsewhere', 'confirmed')], 3))
  await flushed()
  expect(workspace.get().shown.map(({ targetText }) => targetText)).toEqual(['First', 'elsewhere'])
})

test('words that were left in a conflict come back by an undo', async () => {
  const { workspace, calls, open } = underTest([empty('title')])
  open('title')('Mine')
  await vi.advanceTimersByTimeAsync(900)
  calls[0]?.answer(refused(409, 'row.conflict', { theirs }))
  await flushed()
  const taken = takeTheirs(workspace)
  calls[1]?.answer(written([english('title', 'Theirs', 'draft')], 3))
  await taken
  workspace.editor.current = null
  await undo(workspace)
  expect(workspace.get().shown[0]?.targetText).toBe('Mine')
  expect(calls[2]).toMatchObject({
    method: 'PUT',
    body: { text: 'Mine', base: { target: hashField('Theirs') } },
  })
})

test('an undo waits for the change that it takes back', async () => {
  const { workspace, calls } = underTest([english('standfirst', 'Words', 'confirmed')])
  const omitted = change(workspace, { do: 'omit', row: 'standfirst', reason: 'local' })
  const undone = undo(workspace)
  await flushed()
  expect(calls).toHaveLength(1)
  expect(workspace.get().saving.kind).toBe('saving')
  calls[0]?.answer(
    written([rowView({ id: 'standfirst', state: 'omitted', targetText: '', reason: 'local' })], 2),
  )
  await omitted
  await flushed()
  expect(calls[1]).toMatchObject({
    path: '/api/translations/7/restore-rows',
    body: { kept: [{ row: 'standfirst', text: 'Words', state: 'confirmed' }] },
  })
  calls[1]?.answer(written([english('standfirst', 'Words', 'confirmed')], 3))
  await undone
  expect(workspace.get().rows).toMatchObject([{ id: 'standfirst', state: 'confirmed' }])
})

test('whoever takes a translation up goes on in the field of its first open row', () => {
  const { workspace } = underTest([empty('title')])
  const { desk } = workspace.get()
  const waiting = { ...desk.facts.translation, stage: 'waiting' as const, translator: null }
  takeDesk(workspace, { ...desk, stage: 'waiting', facts: { ...desk.facts, translation: waiting } })
  expect(workspace.get()).toMatchObject({ mode: 'read', isOpen: false })
  workspace.set({ isActing: true })
  takeDesk(workspace, desk)
  expect(workspace.get()).toMatchObject({ mode: 'translate', isOpen: true, isActing: false })
})
