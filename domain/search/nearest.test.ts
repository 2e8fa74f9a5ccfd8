import { expect, test } from 'vitest'
import { changesBetween, nearest } from './nearest'

test.each([
  ['قوات', 'قوات', 0],
  ['قوات', 'قوت', 1],
  ['قوات', 'وقات', 1],
  ['قوات', 'قواات', 1],
  ['حكومه', 'حكمو', 2],
  ['', 'ab', 2],
])('%s and %s differ in %i', (one, other, changes) => {
  expect(changesBetween(one, other)).toBe(changes)
  expect(changesBetween(other, one)).toBe(changes)
})

test('the nearest is taken, the first among equals, and none that is far', () => {
  expect(nearest('حكومت', ['حكومات', 'حكومه', 'حكوم'])).toBe('حكومات')
  expect(nearest('قوات', ['سيارات', 'نبات'])).toBeNull()
  expect(nearest('قوات', [])).toBeNull()
})
