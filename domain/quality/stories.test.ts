import { describe, expect, test } from 'vitest'
import { checkRow } from './checkRow'
import base from './stories/base.json'
import budget from './stories/budget.json'
import festival from './stories/festival.json'
import flood from './stories/flood.json'
import { keysOf, rowOf } from './testing/rowOf'

interface StoryRow {
  kind: string
  ar: string
  en: string
  /** The English with planted errors, and the keys of these. */
  wrong?: string
  expect?: string[]
}

const stories: [string, StoryRow[]][] = [
  ['a flood', flood],
  ['a budget', budget],
  ['a festival', festival],
  ['an attack on a base', base],
]

describe.each(stories)('%s', (_, rows) => {
  test('in good English gives no finding', () => {
    const findings = rows.flatMap((row) => keysOf(checkRow(rowOf(row))).map((key) => [key, row.en]))
    expect(findings).toEqual([])
  })

  test.each(rows.flatMap(({ wrong, ...row }) => (wrong === undefined ? [] : [{ ...row, en: wrong }])))(
    'with planted errors gives these and nothing else: $en',
    (row) => {
      expect(keysOf(checkRow(rowOf(row)))).toEqual([...(row.expect ?? [])].sort())
    },
  )

  test('has ten planted errors or more', () => {
    expect(rows.flatMap((row) => row.expect ?? []).length).toBeGreaterThanOrEqual(10)
  })
})
