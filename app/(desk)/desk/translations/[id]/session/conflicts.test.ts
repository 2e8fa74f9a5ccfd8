import { expect, test, vi } from 'vitest'
import { hashField } from '@/domain/segments/hashRuns'
import { keepMine, takeTheirs } from './conflicts'
import { empty, english, flushed, refused, theirs, underTest, withStillClock, written } from './testing'
import { undo } from './undoing'

withStillClock()

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
