import { expect, test } from 'vitest'
import { rowView } from '../testing'
import { type Pending, shownRow } from './shownRow'

const pending = (text: string, state: Pending['state'] = null): Pending => ({
  content: { text },
  state,
  base: { sources: [], target: '' },
  version: 1,
})

test('a row without anything waiting is as the newsroom has it', () => {
  expect(shownRow(rowView({ id: 'title', state: 'confirmed' }), null, false)).toMatchObject({
    state: 'confirmed',
    approved: false,
    isPending: false,
  })
})

test('typing in a confirmed or approved row makes it a draft that nobody has approved', () => {
  const row = rowView({ id: 'title', state: 'confirmed', approved: true, targetText: 'Old' })
  expect(shownRow(row, pending('New'), false)).toMatchObject({
    state: 'draft',
    approved: false,
    targetText: 'New',
  })
})

test('the same words again leave the row as it is', () => {
  const row = rowView({ id: 'title', state: 'confirmed', approved: true, targetText: 'Old' })
  expect(shownRow(row, pending(' Old '), false)).toMatchObject({ state: 'confirmed', approved: true })
})

test('an emptied row is untranslated, whatever was said of it', () => {
  const row = rowView({ id: 'title', state: 'confirmed', targetText: 'Old' })
  expect(shownRow(row, pending('', 'confirmed'), false).state).toBe('untranslated')
})

test('confirming a stale row takes the Arabic as it is now; drafting it does not', () => {
  const row = rowView({ id: 'title', state: 'confirmed', stale: true, targetText: 'Old' })
  expect(shownRow(row, pending('New'), false).stale).toBe(true)
  expect(shownRow(row, pending('New', 'confirmed'), false).stale).toBe(false)
})

test('an approval that is on its way shows at once', () => {
  expect(shownRow(rowView({ id: 'title', state: 'confirmed' }), null, true).approved).toBe(true)
})
