import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkRow } from '@/domain/quality/checkRow'
import type { CheckedRow, QualityFinding } from '@/domain/quality/types'
import { hashField } from '@/domain/segments/hashRuns'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView } from '@/newsroom/translations/views'
import { rowView } from '../testing'
import { startChecking } from './checking'
import { createWorkspace } from './createWorkspace'
import { goTo } from './moving'
import type { Workspace } from './types'
import { closeStep, typed, write } from './writing'

/** Stands in for the checks, so that their calls can be counted: every "wrong" is a blocking finding. */
vi.mock('@/domain/quality/checkRow', () => ({ checkRow: vi.fn() }))
const checks = vi.mocked(checkRow)

const wrong = ({ target }: CheckedRow): QualityFinding[] =>
  [...target.matchAll(/wrong/g)].map(({ index }) => ({
    code: 'number.extra',
    detail: String(index),
    severity: 'blocking',
    source: [],
    target: [{ start: index, end: index + 5 }],
    fix: null,
  }))

const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  checks.mockReset()
  checks.mockImplementation(wrong)
})

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

function deskOf(rows: RowView[]): TranslationDesk {
  const translation = {
    stage: 'translating',
    translator: 1,
    reviewer: null,
    rows: [],
    againstLive: { notApproved: [], orphans: [] },
  }
  const desk = {
    ...{ id: 7, article: 3, revision: 1, version: '1', stage: 'translating', rows },
    actor: { id: 1, roles: ['translator'] },
    facts: { translation, article: { stage: 'approved', writer: 9, authors: [], translations: [] } },
    ...{ threads: [], lastApproved: {}, terms: { terms: [], matches: {} } },
  }
  // Only what the session reads is there.
  return desk as unknown as TranslationDesk
}

function checking(rows: RowView[]): Workspace {
  const workspace = createWorkspace(deskOf(rows), {
    api: () => new Promise(() => {}),
    notify: () => {},
    refresh: () => {},
    clock: () => '2026-01-01T09:00:00.000Z',
  })
  stops.push(startChecking(workspace))
  return workspace
}

const row = (id: string, targetText: string, more: Partial<RowView> = {}) =>
  rowView({ id, targetText, ...more })
const found = (workspace: Workspace) =>
  Object.fromEntries([...workspace.get().findings].map(([id, { open }]) => [id, open.length]))

/** What stands in the field, typed a moment ago. */
function type(workspace: Workspace, id: string, text: string) {
  goTo(workspace, id, { open: true })
  const shown = workspace.get().shown.find((one) => one.id === id)
  let isDirty = true
  workspace.editor.current = {
    row: id,
    read: () => ({ text }),
    plain: () => ({ text, links: [] }),
    isDirty: () => isDirty,
    settle: () => {
      isDirty = false
    },
    base: { sources: [], target: shown?.target ?? '' },
    undo: () => false,
    redo: () => false,
    forget: () => {},
    focus: () => {},
    insert: () => {},
    replace: () => {},
    select: () => {},
    selection: () => null,
    opened: { content: { text }, state: 'draft', stale: false },
  }
  typed(workspace)
}

test('nothing is checked before the browser has time, then every row with English once', () => {
  const empty = row('slug', '', { state: 'untranslated' })
  const omitted = row('alt', 'wrong', { state: 'omitted' })
  const workspace = checking([row('title', 'wrong and wrong'), row('standfirst', 'right'), empty, omitted])
  expect(checks).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_000)
  expect(checks).toHaveBeenCalledTimes(2)
  expect(found(workspace)).toEqual({ title: 2 })
})

test('the row in hand comes first', () => {
  const workspace = checking([row('title', 'one'), row('standfirst', 'two')])
  goTo(workspace, 'standfirst')
  vi.advanceTimersByTime(1_000)
  expect(checks.mock.calls.map(([{ target }]) => target)).toEqual(['two', 'one'])
})

test('only a row that changed is checked again', () => {
  const workspace = checking([row('title', 'right'), row('standfirst', 'right')])
  vi.advanceTimersByTime(1_000)
  checks.mockClear()
  write(workspace, { row: 'title', content: { text: 'wrong' }, state: 'draft' })
  vi.advanceTimersByTime(1_000)
  expect(checks).toHaveBeenCalledTimes(1)
  expect(found(workspace)).toEqual({ title: 1 })
})

test('what is typed is checked a moment after the last key, before it is saved', () => {
  const workspace = checking([row('title', 'right')])
  vi.advanceTimersByTime(1_000)
  type(workspace, 'title', 'wro')
  vi.advanceTimersByTime(50)
  type(workspace, 'title', 'wrong')
  expect(workspace.get().live).toBeNull()
  vi.advanceTimersByTime(200)
  expect(workspace.get().live?.text).toBe('wrong')
  expect(found(workspace)).toEqual({ title: 1 })
  expect(workspace.get().pending.size).toBe(0)
})

test('what was read in the field does not outlive another text of its row', () => {
  const workspace = checking([row('title', 'right'), row('standfirst', 'right')])
  type(workspace, 'title', 'wrong')
  vi.advanceTimersByTime(500)
  workspace.editor.current = null
  write(workspace, { row: 'title', content: { text: 'mended' }, state: 'draft' })
  expect(workspace.get().live).toBeNull()
  vi.advanceTimersByTime(1_000)
  expect(found(workspace)).toEqual({})
})

test('what was read in the field does not outlive its undoing, when the row shows the same text as before', () => {
  const workspace = checking([row('title', 'right')])
  type(workspace, 'title', 'wrong')
  vi.advanceTimersByTime(500)
  expect(found(workspace)).toEqual({ title: 1 })
  type(workspace, 'title', 'right')
  closeStep(workspace, 'confirmed')
  workspace.set({ pending: new Map(), rows: [row('title', 'right', { state: 'confirmed' })] })
  vi.advanceTimersByTime(1_000)
  expect(found(workspace)).toEqual({})
})

test('findings that did not change keep their identity, so that nothing is drawn again', () => {
  const workspace = checking([row('title', 'wrong')])
  vi.advanceTimersByTime(1_000)
  const before = workspace.get().findings.get('title')
  const [known] = workspace.get().rows
  workspace.set({ rows: known ? [{ ...known, at: '2026-01-02T00:00:00.000Z' }] : [] })
  vi.advanceTimersByTime(1_000)
  expect(checks).toHaveBeenCalledTimes(2)
  expect(workspace.get().findings.get('title')).toBe(before)
})

test('other terms mean another look at every row', () => {
  const workspace = checking([row('title', 'right'), row('standfirst', 'right')])
  vi.advanceTimersByTime(1_000)
  workspace.set({ desk: { ...workspace.get().desk, terms: { terms: [], matches: {} } } })
  vi.advanceTimersByTime(1_000)
  expect(checks).toHaveBeenCalledTimes(4)
})

test('a finding that somebody left as it is holds nothing up, until the English changes', () => {
  const override = { code: 'number.extra:0', reason: 'Yes', by: 1, at: '2026-01-01T00:00:00.000Z' }
  const accepted = row('title', 'wrong', { overrides: [override], target: hashField('wrong') })
  const workspace = checking([accepted])
  vi.advanceTimersByTime(1_000)
  expect(workspace.get().findings.get('title')).toMatchObject({ open: [], accepted: [{ override }] })
  write(workspace, { row: 'title', content: { text: 'wrong again' }, state: 'draft' })
  vi.advanceTimersByTime(1_000)
  expect(workspace.get().findings.get('title')?.open).toHaveLength(1)
})
