import { expect, test } from 'vitest'
import { duration } from './steps.mjs'

test.each([
  [40, '0.0 s'],
  [1_240, '1.2 s'],
  [9_940, '9.9 s'],
  [9_960, '10 s'],
  [71_600, '72 s'],
])('%d ms reads as %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})
