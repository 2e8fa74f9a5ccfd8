import { expect, test } from 'vitest'
import { pairSentences } from '@/domain/memory/pairSentences'
import { pairUnder } from './pairUnder'

const arabic = 'وصل القطار صباحاً. وعلى متنه 214 راكباً.'
const english = 'The train arrived in the morning. It carried 214 passengers.'
const pairs = pairSentences(arabic, english) ?? []
const partner = (side: 'source' | 'target', offset: number) => {
  const pair = pairUnder(pairs, { side, offset })
  const span = side === 'source' ? pair?.of.target : pair?.of.source
  return (side === 'source' ? english : arabic).slice(span?.start, span?.end)
}

test('a place in a sentence finds its partner in the other text', () => {
  expect(partner('source', 3)).toBe('The train arrived in the morning.')
  expect(partner('source', arabic.length)).toBe('It carried 214 passengers.')
  expect(partner('target', 0)).toBe('وصل القطار صباحاً.')
  expect(partner('target', english.indexOf('214'))).toBe('وعلى متنه 214 راكباً.')
})

test('without a place, or without pairs, nothing is found', () => {
  expect(pairUnder(pairs, null)).toBeNull()
  expect(pairUnder([], { side: 'source', offset: 0 })).toBeNull()
})
