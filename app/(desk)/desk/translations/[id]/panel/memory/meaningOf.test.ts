import { expect, test } from 'vitest'
import type { MemoryMatch } from '@/newsroom/memory/types'
import { meaningOf } from './meaningOf'

const meaning = (
  score: number,
  penalties: MemoryMatch['penalties'] = [],
  substituted: MemoryMatch['substituted'] = [],
) => meaningOf({ score, penalties, substituted })

test('a score says the same thing with its penalties as without them', () => {
  expect(meaning(102, [])).toBe('context2')
  expect(meaning(91, ['corrected'])).toBe('context1')
  expect(meaning(85, ['import', 'unreviewed'])).toBe('exact')
  expect(meaning(84, ['machine'])).toBe('spelling')
  expect(meaning(98, [])).toBe('alike')
  expect(meaning(97, [], [{ start: 3, end: 5 }])).toBe('numbers')
})
