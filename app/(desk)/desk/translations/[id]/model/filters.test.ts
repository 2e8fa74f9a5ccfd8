import { expect, test } from 'vitest'
import { rowView } from '../testing'
import { countsOf, type Mode, nextOpen, silence, type Talk } from './filters'
import { shownRow } from './shownRow'

const asked = (rows: Parameters<typeof rowView>[0][], mode: Mode, talk: Record<string, Partial<Talk>> = {}) =>
  rows.map((row) => ({
    row: shownRow(rowView(row), null, false),
    talk: { ...silence, ...talk[row.id] },
    mode,
  }))

test('for the translator a row is to do until it is confirmed or omitted, current, and has its Arabic', () => {
  const counts = countsOf(
    asked(
      [
        { id: 'empty', state: 'untranslated' },
        { id: 'draft', state: 'draft' },
        { id: 'confirmed', state: 'confirmed' },
        { id: 'omitted', state: 'omitted' },
        { id: 'stale', state: 'confirmed', stale: true },
        { id: 'orphan', state: 'confirmed', orphan: true },
      ],
      'translate',
    ),
  )
  expect(counts).toEqual({ all: 6, todo: 4, stale: 2, issues: 0, memory: 0, discussed: 0, changed: 0 })
})

test('a change that was asked for puts a confirmed row back on the translator’s list', () => {
  const rows = asked([{ id: 'a', state: 'confirmed', approved: true }], 'translate', {
    a: { threads: 1, messages: 1, isChangeAsked: true },
  })
  expect(countsOf(rows)).toMatchObject({ todo: 1, discussed: 1 })
})

test('for the reviewer every row is to review that is not approved', () => {
  const rows = asked(
    [
      { id: 'a', state: 'confirmed' },
      { id: 'b', state: 'omitted', approved: true },
      { id: 'c', state: 'draft' },
    ],
    'review',
  )
  expect(countsOf(rows).todo).toBe(2)
})

test('settled discussions still find their row', () => {
  const rows = asked([{ id: 'a', state: 'confirmed' }], 'review', { a: { threads: 1 } })
  expect(countsOf(rows).discussed).toBe(1)
})

test('the next open row is looked for below, then from the start, and never the row itself', () => {
  const rows = asked(
    [
      { id: 'first', state: 'draft' },
      { id: 'second', state: 'draft' },
      { id: 'third', state: 'confirmed' },
    ],
    'translate',
  )
  expect(nextOpen(rows, 'first')).toBe('second')
  expect(nextOpen(rows, 'third')).toBe('first')
  expect(nextOpen(rows, null)).toBe('first')
  expect(nextOpen(asked([{ id: 'only', state: 'draft' }], 'translate'), 'only')).toBeNull()
})
