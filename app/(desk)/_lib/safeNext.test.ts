import { expect, it } from 'vitest'
import { safeNext } from './safeNext'

it.each(['/desk', '/desk/articles', '/desk/articles?stage=draft&q=%D9%82', '/desk?x=1'])(
  'keeps %s',
  (path) => {
    expect(safeNext(path)).toBe(path)
  },
)

it.each([
  undefined,
  '',
  'https://elsewhere.example/desk',
  '//elsewhere.example/desk',
  '/desk/../admin',
  '/desk/..//elsewhere.example',
  '/desk\\..\\..\\elsewhere.example',
  '/desk/\n/elsewhere.example',
  '/desks',
  '/admin',
  'javascript:alert(1)',
  ['/desk/articles', '/desk'],
])('leads to Today instead of %s', (path) => {
  expect(safeNext(path)).toBe('/desk')
})
