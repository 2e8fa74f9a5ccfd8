import { expect, test } from 'vitest'
import { databaseRefusal, searchRefusal } from './requirements'

const good = { version: 150_004, encoding: 'UTF8', canCreate: true }

test('PostgreSQL 15 that knows Arabic is taken', () => {
  expect(databaseRefusal(good)).toBeUndefined()
  expect(databaseRefusal({ ...good, version: 180_001 })).toBeUndefined()
  expect(searchRefusal({ missing: [], similarity: 0.5 })).toBeUndefined()
})

test.each([
  ['an old server', { version: 140_012 }, /PostgreSQL 14; Tarjuman needs 15/],
  ['another encoding', { encoding: 'SQL_ASCII' }, /SQL_ASCII/],
  ['one whose owner may not make tables', { canCreate: false }, /may not make tables/],
])('%s is refused in words', (_, facts, sentence) => {
  expect(databaseRefusal({ ...good, ...facts })).toMatch(sentence)
})

test('a character type that yields no Arabic trigrams is refused', () => {
  expect(searchRefusal({ missing: [], similarity: 0 })).toMatch(/breaks Arabic search/)
})

test('every extension that is missing is named with its command', () => {
  const sentence = searchRefusal({ missing: ['unaccent', 'btree_gin'], similarity: 0 })
  expect(sentence).toContain('"create extension unaccent; create extension btree_gin;"')
})
