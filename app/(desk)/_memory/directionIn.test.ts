import { expect, test } from 'vitest'
import { directionIn } from './directionIn'
import { rowHref } from './rowHref'

test('the search turns to what is typed, and to the interface where that says nothing', () => {
  expect(directionIn('مرفأ 12', 'ltr')).toBe('rtl')
  expect(directionIn('12 harbour', 'rtl')).toBe('ltr')
  expect(directionIn('2022', 'rtl')).toBe('rtl')
})

test('a hit leads to its row, where it came from a story', () => {
  expect(rowHref({ translation: 7, row: 'body:ab c' })).toBe('/desk/translations/7?row=body%3Aab%20c')
  expect(rowHref({ translation: null, row: 'body:a' })).toBeNull()
})
