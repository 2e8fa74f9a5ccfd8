import { expect, test } from 'vitest'
import { memo } from './memo'

test('computes once, and again only what it had to forget', () => {
  const computed: string[] = []
  const length = memo((text) => {
    computed.push(text)
    return text.length
  }, 2)
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb', 'dd', 'a'].map(length)).toEqual([1, 2, 1, 3, 1, 2, 2, 1])
  expect(computed).toEqual(['a', 'bb', 'ccc', 'dd'])
  for (const text of ['e', 'f', 'g', 'h']) length(text)
  expect(length('a')).toBe(1)
  expect(computed.slice(4)).toEqual(['e', 'f', 'g', 'h', 'a'])
})
