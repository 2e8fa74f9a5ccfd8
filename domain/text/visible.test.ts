import { expect, test } from 'vitest'
import { visibleMark, visiblePlaces } from './visible'

test('what cannot be seen has a mark, what can be seen has none', () => {
  expect(visibleMark('\u00A0')).toEqual({ mark: '⍽', name: 'nbsp' })
  expect(visibleMark('ن')).toBeNull()
  expect(visibleMark('constructor')).toBeNull()
  expect(visiblePlaces('لا\u200Cيمكن\u200E!').map(({ at, name }) => [at, name])).toEqual([
    [2, 'zwnj'],
    [7, 'lrm'],
  ])
})
