import { expect, test } from 'vitest'
import { databaseRefusal } from './requirements'

const good = { version: 150_004, encoding: 'UTF8', similarity: 0.5, canCreate: true }

test('PostgreSQL 15 that knows Arabic is taken', () => {
  expect(databaseRefusal(good)).toBeUndefined()
  expect(databaseRefusal({ ...good, version: 180_001 })).toBeUndefined()
})

test.each([
  ['an old server', { version: 140_012 }, /PostgreSQL 14; Tarjuman needs 15/],
  ['another encoding', { encoding: 'SQL_ASCII' }, /SQL_ASCII/],
  ['a character type that yields no Arabic trigrams', { similarity: 0 }, /breaks Arabic search/],
  ['one without trigrams', { similarity: undefined }, /pg_trgm/],
  ['one whose owner may not make tables', { canCreate: false }, /may not make tables/],
])('%s is refused in words', (_, facts, sentence) => {
  expect(databaseRefusal({ ...good, ...facts })).toMatch(sentence)
})
