import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barsOf } from './barsOf'
import type { RowMark, StripRow } from './ProgressStrip'

const rowsWith = (...marks: RowMark[]): StripRow[] =>
  marks.map((mark, index) => ({ id: `r${index}`, words: 10, mark }))

test('a text of few rows has a bar for each', () => {
  expect(barsOf(rowsWith('draft', 'approved'), 2)).toEqual([
    { id: 'r0', words: 10, mark: 'draft', from: 0, to: 1 },
    { id: 'r1', words: 10, mark: 'approved', from: 1, to: 2 },
  ])
})

test('a bar of several rows shows the most pressing of them and leads there', () => {
  const rows = rowsWith('approved', 'stale', 'approved', 'confirmed', 'untranslated', 'draft')
  expect(barsOf(rows, 2).map(({ id, mark, from, to }) => [id, mark, from, to])).toEqual([
    ['r1', 'stale', 0, 3],
    ['r4', 'untranslated', 3, 6],
  ])
})

test('every row stands in one bar, in order, no word is lost, and there are never too many bars', () => {
  const marks: RowMark[] = ['untranslated', 'draft', 'confirmed', 'approved', 'omitted', 'stale', 'changes']
  const row = fc.record({ words: fc.nat(300), mark: fc.constantFrom(...marks) })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 90 }),
      fc.integer({ min: 1, max: 40 }),
      (drawn, most) => {
        const rows = drawn.map((one, index) => ({ ...one, id: `r${index}`, words: Math.max(one.words, 1) }))
        const bars = barsOf(rows, most)
        expect(bars.length).toBeLessThanOrEqual(most)
        expect(bars.flatMap(({ from, to }) => rows.slice(from, to))).toEqual(rows)
        const sum = (all: { words: number }[]) => all.reduce((so, { words }) => so + words, 0)
        expect(sum(bars)).toBe(sum(rows))
        for (const { id, mark, from, to } of bars)
          expect(rows.slice(from, to).find((one) => one.id === id)?.mark).toBe(mark)
      },
    ),
  )
})
