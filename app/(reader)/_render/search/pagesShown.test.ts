import { expect, test } from 'vitest'
import { pagesShown } from './pagesShown'

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [2, 3, '1 2 3'],
  [1, 5, '1 2 after 5'],
  [3, 5, '1 2 3 4 5'],
  [5, 9, '1 before 4 5 6 after 9'],
  [9, 9, '1 before 8 9'],
  [100, 100, '1 before 99 100'],
])('page %i of %i', (page, last, shown) => expect(pagesShown(page, last).join(' ')).toBe(shown))
