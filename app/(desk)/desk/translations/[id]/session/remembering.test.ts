import { expect, test } from 'vitest'
import type { ApiResult, callApi } from '@/app/(desk)/_lib/api'
import type { MemoryMatch } from '@/newsroom/memory/types'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import type { RowView } from '@/newsroom/translations/views'
import { rowView } from '../testing'
import { createWorkspace } from './createWorkspace'
import { goTo } from './moving'
import { insertNumber, lookUp, lookUpNext, rememberedOf } from './remembering'
import { offeredRepeats, repeatEnglish } from './repeating'
import type { Notice } from './types'
import { undo } from './undoing'
import { shownOf } from './writing'

const match: MemoryMatch = {
  unit: 12,
  score: 102,
  penalties: [],
  source: 'نص',
  target: 'From the memory',
  substituted: [],
  part: null,
  origin: 'human',
  byName: '',
  learnedAt: '2026-01-01T09:00:00.000Z',
  article: 1,
  title: '',
}

const found: ApiResult<unknown> = { ok: true, value: { matches: [match] } }
const offline: ApiResult<unknown> = {
  ok: false,
  status: 0,
  refusal: { code: 'network', message: '', details: {} },
}

const facts = {
  article: { stage: 'approved', writer: 9, authors: [], translations: [] },
  translation: { language: 'en', stage: 'translating', translator: 1, reviewer: null, revision: 1 },
}

/** A workspace whose server answers when it is told to. */
function underTest(rows: RowView[]) {
  const asked: string[] = []
  const waiting: ((answer: ApiResult<unknown>) => void)[] = []
  const notices: Notice[] = []
  const api = ((_method: string, path: string) =>
    new Promise<ApiResult<unknown>>((answer) => {
      asked.push(path)
      waiting.push(answer)
    })) as typeof callApi
  const desk = {
    id: 7,
    article: 3,
    revision: 1,
    version: '1',
    stage: 'translating',
    rows,
    actor: { id: 1, roles: ['translator'] },
    facts,
    threads: [],
    lastApproved: {},
    comparisons: { approved: null, submission: null, look: null },
  }
  const workspace = createWorkspace(
    // Only what decides who may write is asked for here.
    desk as unknown as TranslationDesk,
    { api, notify: (notice) => notices.push(notice), refresh: () => {}, clock: () => match.learnedAt },
  )
  const row = (id: string) => {
    const shown = shownOf(workspace, id)
    if (!shown) throw new Error(`no row ${id}`)
    return shown
  }
  const known = (id: string) => rememberedOf(workspace.get().memory, row(id))
  const answer = (result: ApiResult<unknown>) => waiting.shift()?.(result)
  return { workspace, asked, notices, row, known, answer }
}

const matchesOf = (row: string) => `/api/translations/7/rows/${row}/matches`
const empty = (id: string) => rowView({ id, state: 'untranslated' })

test('a row is asked for once, the next open one ahead of its turn, and a failed look again', async () => {
  const { workspace, asked, row, known, answer } = underTest([
    empty('title'),
    rowView({ id: 'standfirst', state: 'confirmed' }),
    empty('dateline'),
  ])
  const first = lookUp(workspace, row('title'))
  await lookUp(workspace, row('title'))
  answer(found)
  await first
  expect(known('title')?.matches).toEqual([match])
  lookUpNext(workspace, 'title')
  expect(asked).toEqual([matchesOf('title'), matchesOf('dateline')])
  answer(offline)
  await Promise.resolve().then(() => {})
  expect(known('dateline')?.is).toBe('failed')
  const again = lookUp(workspace, row('dateline'))
  answer(found)
  await again
  expect(known('dateline')?.is).toBe('found')
})

test('what was found for an Arabic is nothing for another', async () => {
  const { workspace, row, known, answer } = underTest([empty('title')])
  const look = lookUp(workspace, row('title'))
  answer(found)
  await look
  workspace.set({ rows: [rowView({ ...empty('title'), sourceRefs: [['title', 'h1:other']] })] })
  expect(known('title')).toBeUndefined()
})

test('a match goes in by its number as a draft from the memory, and one step takes it back', async () => {
  const before = rowView({ id: 'title', targetText: 'By hand', state: 'confirmed' })
  const { workspace, row, answer } = underTest([before])
  const look = lookUp(workspace, row('title'))
  answer(found)
  await look
  expect(insertNumber(workspace, 2)).toBe(false)
  expect(insertNumber(workspace, 1)).toBe(true)
  expect(row('title')).toMatchObject({
    targetText: 'From the memory',
    state: 'draft',
    origin: 'memory',
    match: { score: 102, unit: 12 },
  })
  await undo(workspace)
  expect(row('title')).toMatchObject({ targetText: 'By hand', state: 'confirmed', match: null })
})

test('the address of the page is not looked up', async () => {
  const { workspace, asked, row } = underTest([empty('slug')])
  await lookUp(workspace, row('slug'))
  expect(asked).toEqual([])
})

test('confirmed English goes into the empty rows with the same Arabic as drafts of a person', () => {
  const said = rowView({ id: 'title', targetText: 'Prices', state: 'confirmed' })
  const { workspace, notices, row } = underTest([said, empty('standfirst'), empty('dateline')])
  goTo(workspace, 'dateline', { open: false })
  expect(repeatEnglish(workspace)).toBe(true)
  for (const id of ['standfirst', 'dateline'])
    expect(row(id)).toMatchObject({ targetText: 'Prices', state: 'draft', origin: 'human' })
  expect(notices).toEqual([{ kind: 'repeated', count: 2, number: 1 }])
  expect(offeredRepeats(workspace.get())).toBeNull()
  expect(repeatEnglish(workspace)).toBe(false)
})
