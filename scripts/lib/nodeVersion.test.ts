import { expect, test } from 'vitest'
import { isAtLeast } from './nodeVersion.mjs'

test.each([
  ['20.19.0', true],
  ['v20.19.1', true],
  ['20.20.0', true],
  ['22.0.0', true],
  ['v24.1.0-nightly', true],
  ['20.18.9', false],
  ['20.9.20', false],
  ['v18.20.4', false],
  ['9.99.99', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isAtLeast(version, '20.19.0')).toBe(expected)
})
