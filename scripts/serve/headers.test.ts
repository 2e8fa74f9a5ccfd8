import { expect, test } from 'vitest'
import { varyWithoutNext } from './headers'

test.each([
  ['rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch', ''],
  ['RSC, Next-Router-State-Tree, Accept-Encoding', 'Accept-Encoding'],
  ['Accept-Language, rsc', 'Accept-Language'],
  [undefined, ''],
])('of "%s" stays "%s"', (vary, left) => {
  expect(varyWithoutNext(vary)).toBe(left)
})
