import { expect, test } from 'vitest'
import { maskedTokens } from '@/domain/memory/maskedTokens'
import { createTermIndex } from './createTermIndex'
import { findTerms } from './findTerms'
import { surfacesOf } from './surfacesOf'
import { arabicCases } from './testing/arabicCases'
import { termWith } from './testing/term'
import vectors from './vectors/terms.json'

const cases = [
  ...Object.values(arabicCases).flat(),
  ...vectors.map(({ text, term }) => [text, term] as const),
].map(([text, term]) => ({ text, term: termWith(typeof term === 'string' ? { ar: term } : term) }))

test.each(cases)(
  'wherever $term.ar is met, the memory’s words of the text lead there: $text',
  ({ text, term }) => {
    const [match] = findTerms(createTermIndex([term]), text)
    if (!match) return
    const tokens = new Set(maskedTokens(text).tokens)
    const leads = [term.ar, ...term.variantsAr, ...term.forbiddenAr].some((form) =>
      surfacesOf(form).every((shapes) => shapes.some((shape) => tokens.has(shape))),
    )
    expect(leads).toBe(true)
  },
)

test('no more than two words of a form are asked for, the longest', () => {
  expect(surfacesOf('قيادة العمليات المشتركة العراقية')).toHaveLength(2)
  expect(surfacesOf('آب')).toHaveLength(1)
  expect(surfacesOf('')).toEqual([])
})
