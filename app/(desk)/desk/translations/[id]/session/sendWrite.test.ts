import { expect, test, vi } from 'vitest'
import { hashField } from '@/domain/segments/hashRuns'
import { confirmAndGoOn } from './confirming'
import { empty, english, flushed, refused, underTest, withStillClock, written } from './testing'

withStillClock()

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
