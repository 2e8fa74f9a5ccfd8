import { expect, test } from 'vitest'
import type { Term } from '@/domain/terms/types'
import { rowTermsOf } from './rowTerms'

const term = (id: number, ar: string): Term => ({
  id,
  ar,
  variantsAr: [],
  forbiddenAr: [],
  en: '',
  alternativesEn: [],
  forbiddenEn: [],
  kind: 'other',
  contexts: [],
  note: '',
})

const terms = {
  terms: [term(7, 'الهيئة'), term(8, 'القطار')],
  matches: { 'body:a': [[0, 0, 6, 'الهيئة', false]], 'body:b': [[1, 4, 10, 'القطار', true]] },
} satisfies Parameters<typeof rowTermsOf>[0]

const source = (id: string, text: string) => ({ id, text, kind: 'paragraph' as const, nodes: null })

test('a row of two segments has the terms of both, where they stand in the joined text', () => {
  const sources = [source('body:a', 'الهيئة تعمل'), source('body:b', 'عاد القطار')]
  const text = sources.map((one) => one.text).join('\n')
  const found = rowTermsOf(terms, { sources })
  expect(found.map((one) => [one.term.id, text.slice(one.start, one.end), one.isForbidden])).toEqual([
    [7, 'الهيئة', false],
    [8, 'القطار', true],
  ])
})

test('a row without terms has none', () => {
  expect(rowTermsOf(terms, { sources: [source('title', 'عاد القطار')] })).toEqual([])
})
