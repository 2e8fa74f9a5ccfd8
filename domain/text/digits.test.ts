import { expect, test } from 'vitest'
import { toDigits } from './digits'
import { parseDigits } from './parseDigits'

test('writes every digit in one set', () => {
  expect(toDigits('14:30 ۲۰ ٣', 'arab')).toBe('١٤:٣٠ ٢٠ ٣')
  expect(toDigits('١٤:٣٠ ۲۰', 'latn')).toBe('14:30 20')
})

test.each([
  ['١٬٢٥٠٫٥', 1250.5],
  ['1,234,567.89', 1234567.89],
  ['12,5', 12.5],
  ['−٣', -3],
  [' 7 ', 7],
  ['1,2345', null],
  ['4-3', null],
  ['خمسة', null],
  ['', null],
])('%j is %j', (text, value) => expect(parseDigits(text)).toBe(value))
