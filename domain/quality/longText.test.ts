import { beforeEach, expect, test, vi } from 'vitest'
import { readText } from './checkedText'
import { checkRow, longestChecked } from './checkRow'
import { keysOf, rowOf } from './testing/rowOf'

vi.mock('./checkedText', { spy: true })
beforeEach(() => {
  vi.mocked(readText).mockClear()
})

const numbers = (length: number) => '12 345 6,7 '.repeat(Math.ceil(length / 11)).slice(0, length)
const [longest, tooLong] = [numbers(longestChecked), numbers(2_000_000)]

test.each([
  ['the Arabic', tooLong, 'Numbers'],
  ['the English', 'أرقام', tooLong],
  ['both', tooLong, tooLong],
  ['one character', `${longest}1`, longest],
])('a text that is too long is not read, and stops the submission: %s', (_, ar, en) => {
  const findings = checkRow({ ...rowOf({ ar: '', en }), source: ar })
  expect(findings).toMatchObject([{ code: 'text.long', detail: '', severity: 'blocking' }])
  expect(readText).not.toHaveBeenCalled()
})

test('the longest text that is checked is read once', () => {
  const row = { ...rowOf({ ar: '', en: longest }), source: longest }
  expect(keysOf(checkRow(row))).not.toContain('text.long')
  expect(vi.mocked(readText).mock.calls).toEqual([[longest], [longest]])
})
