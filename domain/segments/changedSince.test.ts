import { expect, test } from 'vitest'
import { changedSince } from './changedSince'
import { bodyWith, paragraph } from './nodes'
import { articleOf, emptyTranslation } from './testing'

test('Arabic by segment: changed, removed at its old place, added', () => {
  const before = articleOf([
    paragraph('أ', { bid: 'a' }),
    paragraph('ب', { bid: 'b' }),
    paragraph('ج', { bid: 'c' }),
  ])
  const after = articleOf([
    paragraph('آ', { bid: 'a' }),
    paragraph('ج', { bid: 'c' }),
    paragraph('د', { bid: 'd' }),
  ])
  expect(changedSince(before, after)).toEqual([
    { segment: 'body:a', before: 'أ', after: 'آ' },
    { segment: 'body:b', before: 'ب', after: null },
    { segment: 'body:d', before: null, after: 'د' },
  ])
  expect(changedSince(before, before)).toEqual([])
})

test('English by what it renders, split blocks together, added ones by themselves', () => {
  const english = (...texts: [string, string[]][]) => ({
    ...emptyTranslation(),
    title: 'T',
    body: bodyWith(
      texts.map(([text, from], index) => paragraph(text, { bid: `e${index}`, from })),
      'ltr',
    ),
  })
  const before = english(['one two', ['body:a']])
  const after = {
    ...english(['one', ['body:a']], ['two', ['body:a']], ['note', []]),
    attributions: { q: 'M' },
  }
  expect(changedSince(before, after)).toEqual([
    { segment: 'body:q:by', before: null, after: 'M' },
    { segment: 'body:a', before: 'one two', after: 'one\ntwo' },
    { segment: 'added:e2', before: null, after: 'note' },
  ])
})
