import { expect, test } from 'vitest'
import { fitted } from './fitted'

test.each([
  ['', '', 'Drone'],
  ['It fell. ', '', 'Drone'],
  ['“It fell.” ', '', 'Drone'],
  ['One.\n', '', 'Drone'],
  ['It fell. “', '', 'Drone'],
  ['the ', 'fell', 'drone '],
  ['the', ' fell', ' drone'],
  ['the (', ') fell', 'drone'],
  ['the U.S. sent a ', '.', 'drone'],
])('%j | %j', (before, after, words) => expect(fitted('drone', { before, after })).toBe(words))
