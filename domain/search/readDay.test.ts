import { expect, test } from 'vitest'
import { inOrder, readDay } from './readDay'

test.each([
  ['2026-01-31', '2026-01-31', false],
  ['٢٠٢٦-٠١-٣١', '2026-01-31', false],
  [' 2024-02-29 ', '2024-02-29', false],
  ['2026-02-30', null, true],
  ['31/01/2026', null, true],
  ['0000-01-01', null, true],
  ["2026-01-01'; --", null, true],
  ['', null, false],
  [null, null, false],
])('%j is %j', (given, day, isMalformed) => expect(readDay(given)).toEqual({ day, isMalformed }))

test('days stand in their order', () => {
  expect(inOrder('2026-02-01', '2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-02-01' })
  expect(inOrder('2026-02-01', null)).toEqual({ from: '2026-02-01', to: null })
})
