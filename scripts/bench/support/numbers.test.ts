import { expect, test } from 'vitest'
import { median, milliseconds, quantile, times } from './numbers'

test('a quantile is one of the values', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(quantile(values, 0.95)).toBe(95)
  expect(quantile(values, 1)).toBe(100)
  expect(median([3, 1, 2])).toBe(2)
  expect(quantile([7], 0.95)).toBe(7)
})

test('without values there is no quantile', () => {
  expect(quantile([], 0.5)).toBeNaN()
})

test('figures are printed as people read them', () => {
  expect(milliseconds(7.44)).toBe('7.4 ms')
  expect(milliseconds(212.4)).toBe('212 ms')
  expect(times(3, 2)).toBe('1.50 ×')
})
