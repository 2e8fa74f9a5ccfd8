import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { stem, stemsOf } from './stem'

const stemsIn = (words: string) => words.split(' ').map((word) => stem(fold(word)))

describe('words that are one word to readers', () => {
  test.each([
    'القوات قوات والقوات للقوات بالقوات',
    'صحفي صحفيين صحفيون الصحفيات صحفية',
    'الأهوار أهوار للأهوار وبالأهوار',
    'وزير الوزير والوزير وزيرة الوزيرين',
    'سوريا سوري سورية السوريون',
    'فرنسا فرنسي الفرنسية',
    'لبنان لبناني اللبنانيين',
    'دين الدين والدين',
    'حكومة حكومتهم حكومتين حكومتها الحكومات',
    'قانون قانوني القانونية',
    'شركة شركات للشركات',
    'عام عاماً',
    'وطن الوطن وطني والوطنية',
    'الإلكتروني إلكترونية',
    'report reports Reports',
    'city cities',
    'employee employees',
    'flood floods flooded flooding',
    'care cares cared caring',
    'stop stops stopped stopping',
    'carry carries carried carrying',
    'tie ties tied',
    'fly flies flying',
    'agree agrees agreed agreeing',
    'kill kills killed killing',
    'need needs needed needing',
    'exceed exceeds exceeded exceeding',
    'travel travelled traveling',
    'create creates created creating',
    'separate separated separating',
    'tax taxes taxed',
    'class classes',
    'church churches',
    'programme programs',
    'evening evenings',
  ])('%s', (words) => expect(new Set(stemsIn(words)).size).toBe(1))
})

describe('words that are not', () => {
  test.each([
    'لبنان لبن',
    'السودان سود',
    'كتاب تاب',
    'لجنة جنة',
    'الله له',
    'فريق ريق',
    'this thesis',
    'bus busy',
    'car care',
    'rat rates',
    'plan planes',
    'hopped hoped',
    'filling filing',
    'unit united',
    'even evening',
    'string str',
    'speed spe',
  ])('%s', (words) => expect(new Set(stemsIn(words)).size).toBe(2))
})

test.each([
  ['لبغداد', 'بغداد'],
  ['وقوات', 'قوات'],
  ['ولبنان', 'لبنان'],
  ['وبدمشق', 'دمشق'],
  ['للجنة', 'لجنة'],
])('%s may be %s with a particle', (joined, word) =>
  expect(stemsOf(fold(joined))).toContain(stem(fold(word))),
)

test('a percentage has its number', () => expect(stem('12.5%')).toBe('12.5'))

test('an ending more changes nothing: a word has the stem of the word that it is made from', () => {
  const word = fc.string({ unit: fc.constantFrom(...'بتدرسعقكمنهوي'), minLength: 4, maxLength: 7 })
  fc.assert(
    fc.property(word, fc.constantFrom('ي', 'ين', 'ون', 'ات', 'ها'), (base, ending) => {
      fc.pre(!/[اتهيونمل]$/.test(base) && !/^[وفبكل]/.test(base))
      expect(stem(base + ending)).toBe(stem(base))
      expect(stem(`ال${base}`)).toBe(stem(base))
    }),
  )
})

test('an English stem stands in its word, perhaps but for its last letter', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeioulspxyc'), maxLength: 5 })
  const ending = fc.constantFrom('', 'ed', 'ing', 'ied', 'ies', 'eed', 'e', 'es', 'll', 's')
  fc.assert(
    fc.property(letters, ending, (base, end) => {
      expect(base + end).toContain(stem(base + end).slice(0, -1))
    }),
  )
})
