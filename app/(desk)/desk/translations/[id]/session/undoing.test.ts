import { expect, test } from 'vitest'
import { hashField } from '@/domain/segments/hashRuns'
import { rowView } from '../testing'
import { change } from './changing'
import { confirmAndGoOn } from './confirming'
import { empty, english, flushed, underTest, withStillClock, written } from './testing'
import { undo } from './undoing'

withStillClock()

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
