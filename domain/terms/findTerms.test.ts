import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonWords } from './commonWords'
import { createTermIndex } from './createTermIndex'
import { findTerms } from './findTerms'
import { arabicCases } from './testing/arabicCases'
import { termWith } from './testing/term'
import type { Term } from './types'
import vectors from './vectors/terms.json'

const found = (text: string, ...terms: ReturnType<typeof termWith>[]) =>
  findTerms(createTermIndex(terms), text)

test.each(vectors)('the shared vectors: $text, $term: $matches', ({ text, term, matches }) =>
  expect(found(text, termWith({ ar: term })).length > 0).toBe(matches),
)

for (const [what, cases] of Object.entries(arabicCases)) {
  describe(what, () => {
    test.each(cases)('%j, %j: %j', (text, term, matches) =>
      expect(found(text, termWith(typeof term === 'string' ? { ar: term } : term)).length > 0).toBe(matches),
    )
  })
}

const drone = termWith({ id: 1, ar: 'طائرة مسيّرة' })
const guard = termWith({ id: 2, ar: 'الحرس الثوري', forbiddenAr: ['حرس الثورة'] })
const guardOfIran = termWith({ id: 3, ar: 'الحرس الثوري الإيراني' })
const iran = termWith({ id: 4, ar: 'إيران', kind: 'place' })

const seen = (text: string, ...terms: Term[]) =>
  found(text, ...terms).map(({ term, start, end }) => [term.id, text.slice(start, end)])

test('what hangs on a term belongs to its stretch', () => {
  expect(seen('هاجم بطائرتين مسيرتين قرب إيران.', drone, iran)).toEqual([
    [1, 'بطائرتين مسيرتين'],
    [4, 'إيران'],
  ])
})

test('offsets hold behind harakat, tatweel and letters beyond the basic plane', () => {
  expect(seen('𝒜 مُحَمَّـــد في إيـــرانَ', iran)).toEqual([[4, 'إيـــرانَ']])
})

test('of two terms that meet the longer is taken, in whatever order they were entered', () => {
  for (const terms of [
    [guard, guardOfIran],
    [guardOfIran, guard],
  ])
    expect(seen('والحرس الثوري الإيراني', ...terms)).toEqual([[3, 'والحرس الثوري الإيراني']])
})

test('two names that begin with the same clitic letter are both found', () => {
  const wali = termWith({ id: 5, ar: 'ولي العهد' })
  expect(seen('استقبل ولي العهد ولي العهد', wali)).toHaveLength(2)
})

test('a form of a term that is met as it stands goes before another term with something taken off', () => {
  const bali = termWith({ id: 6, ar: 'بالي', kind: 'place' })
  const ali = termWith({ id: 7, ar: 'عالي' })
  const worn = termWith({ id: 8, ar: 'اليا' })
  expect(seen('في بالي', worn, ali, bali)).toEqual([[6, 'بالي']])
})

test('a forbidden Arabic form is said to be one, a longer allowed form around it is none', () => {
  const text = 'قال حرس الثورة إن'
  expect(found(text, guard)).toMatchObject([{ form: 'حرس الثورة', isForbidden: true }])
  const longer = termWith({ id: 9, ar: 'حرس الثورة الإسلامية' })
  expect(found('قال حرس الثورة الإسلامية إن', guard, longer)).toMatchObject([
    { term: { id: 9 }, isForbidden: false },
  ])
})

test('of two homographs the one whose context stands there is taken', () => {
  const august = termWith({ id: 10, ar: 'آب', contexts: ['أغسطس'] })
  const father = termWith({ id: 11, ar: 'آب' })
  expect(seen('في آب أغسطس', father, august)).toEqual([[10, 'آب']])
  expect(seen('آب إلى بيته', father, august)).toEqual([[11, 'آب']])
})

test('a term without a word is never met, and an empty text has no terms', () => {
  expect(found('أي نص، هنا.', termWith({ ar: '' }), termWith({ ar: ' ،' }))).toEqual([])
  expect(found('', iran)).toEqual([])
})

const words = [
  'والحرس',
  'الثوري',
  'الإيراني',
  'بطائرتين',
  'مسيرتين',
  'إيران',
  'لإيران',
  'في',
  '،',
  'حرس',
  'الثورة',
  'US',
  '12',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })))
  .map((parts) => parts.join(' '))
const index = createTermIndex([drone, guard, guardOfIran, iran])

test('whatever the text: matches lie in it, in order, none over another', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0
      for (const { start, end } of findTerms(index, text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        before = end
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a text inside another one has its terms there, too, when whole sentences stand around it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const around = `قيل شيء.\n${text}\nوقيل غيره.`
      const shift = 'قيل شيء.\n'.length
      expect(findTerms(index, around).map(({ start, end }) => [start - shift, end - shift])).toEqual(
        findTerms(index, text).map(({ start, end }) => [start, end]),
      )
    }),
  )
})

test('a protected list of the caller’s own takes the place of the common words', () => {
  const name = termWith({ ar: 'زيد' })
  expect(findTerms(createTermIndex([name]), 'بزيد')).toHaveLength(1)
  expect(findTerms(createTermIndex([name], ['بزيد']), 'بزيد')).toHaveLength(0)
})

test('no common word is read as a clitic and a term, nor is it when something hangs on it', () => {
  for (const word of commonWords) {
    const rest = word.slice(1)
    if (rest.length < 3 || word.startsWith('ال')) continue
    const index = createTermIndex([termWith({ ar: rest })])
    for (const text of [word, `و${word}`]) expect(findTerms(index, text), text).toEqual([])
  }
})
