import { expect, test } from 'vitest'
import { baseOf } from './baseOf'
import type { TranslationContent } from './document'
import { mergeTranslation } from './mergeTranslation'
import { bodyWith, paragraph } from './nodes'
import { resolveConflicts } from './resolveConflicts'
import { accepted, emptyTranslation } from './testing'

const english = (fields: Partial<TranslationContent>) => ({ ...emptyTranslation(), ...fields })
const base = english({
  captions: { i: { caption: 'c', alt: 'a' } },
  attributions: { q: 'minister' },
  body: bodyWith([paragraph('x', { bid: 'x', from: ['body:a'] })], 'ltr'),
})
const merge = (mine: TranslationContent, theirs: TranslationContent) =>
  mergeTranslation({ base: baseOf(base, 1), mine, theirs })

test('captions and attributions merge one by one', () => {
  const mine = { ...base, captions: { i: { caption: 'C', alt: 'a' } }, attributions: {} }
  const theirs = {
    ...base,
    captions: { i: { caption: 'c', alt: 'A' }, lead: { caption: 'L', alt: '' } },
    attributions: { q: 'minister', r: 'mayor' },
  }
  expect(accepted(merge(mine, theirs))).toEqual({
    ...base,
    captions: { i: { caption: 'C', alt: 'A' }, lead: { caption: 'L', alt: '' } },
    attributions: { r: 'mayor' },
  })
})

test('alignment is content, and a conflict is named by its segment', () => {
  const mine = {
    ...base,
    body: bodyWith([paragraph('x', { bid: 'x', from: ['body:b'] })], 'ltr'),
    attributions: { q: 'M' },
  }
  const theirs = {
    ...base,
    body: bodyWith([paragraph('X', { bid: 'x', from: ['body:a'] })], 'ltr'),
    attributions: { q: 'T' },
  }
  expect(merge(mine, theirs)).toMatchObject({
    ok: false,
    refusal: { details: { fields: [{ name: 'body:q:by', mine: 'M', theirs: 'T' }], blocks: [{ bid: 'x' }] } },
  })
  const choices = { fields: { 'body:q:by': 'mine' as const }, blocks: { x: 'theirs' as const } }
  expect(accepted(resolveConflicts({ base: baseOf(base, 1), mine, theirs, choices }))).toEqual({
    ...theirs,
    attributions: { q: 'M' },
  })
})

test('a conflict without a choice is refused again', () => {
  const sides = { base: baseOf(base, 1), mine: { ...base, title: 'M' }, theirs: { ...base, title: 'T' } }
  expect(resolveConflicts({ ...sides, choices: { fields: {}, blocks: {} } }).ok).toBe(false)
})
