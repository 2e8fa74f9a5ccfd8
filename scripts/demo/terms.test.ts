import { expect, test } from 'vitest'
import { createTermIndex } from '@/domain/terms/createTermIndex'
import { findTerms } from '@/domain/terms/findTerms'
import { checkTerm } from '@/domain/terms/termFields'
import { usesTerm } from '@/domain/terms/usesTerm'
import { plainText } from './inline'
import { demoStories } from './stories'
import { demoTerms } from './terms'

const terms = demoTerms.map((term, index) => ({
  variantsAr: [],
  forbiddenAr: [],
  alternativesEn: [],
  forbiddenEn: [],
  contexts: [],
  note: '',
  ...term,
  id: index,
}))

/** Every text of the stories that has an English beside it. */
function pairs(value: unknown): { ar: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ar' in value && 'en' in value && typeof value.ar === 'string' && typeof value.en === 'string')
    return [{ ar: plainText(value.ar), en: plainText(value.en) }]
  return Object.values(value).flatMap(pairs)
}
const texts = pairs(demoStories).filter(({ ar }) => /\s/.test(ar))

test('every term is one that the newsroom takes', () => {
  expect(terms.map((term) => checkTerm(term)).filter(({ ok }) => !ok)).toEqual([])
})

test('most terms are met in the stories, and the English of the stories keeps to them', () => {
  const index = createTermIndex(terms)
  const met = new Set<string>()
  const broken = texts.flatMap(({ ar, en }) =>
    findTerms(index, ar).flatMap((match) => {
      met.add(match.term.ar)
      const { found, forbidden } = usesTerm(match, en)
      return found.length > 0 && forbidden.length === 0 ? [] : [{ term: match.term.en, ar, en }]
    }),
  )
  expect(broken).toEqual([])
  expect(met.size).toBeGreaterThan(15)
})
