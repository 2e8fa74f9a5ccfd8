import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messyText } from '../text/testing/messyText'
import { placesOf, wantedWords } from './concordance'
import { maskedTokens } from './maskedTokens'
import { wordsIn } from './wordsIn'

function found(query: string, text: string): string[] {
  const wanted = wantedWords(query)
  return wanted ? placesOf(wanted, text).map(({ start, end }) => text.slice(start, end)) : []
}

const text = 'وقالت القوّات إنها أرسلت ٣ حافلات للقوات في «عين السرو»، بنسبة 12.5٪.'

describe('concordance', () => {
  test.each([
    ['a word, however it is spelled', 'حافلات', ['حافلات']],
    ['with particles and without', 'قوات', ['القوّات', 'للقوات']],
    ['as somebody copied it', 'والقوات', ['القوّات', 'للقوات']],
    ['words anywhere, all of them', 'السرو حافلات', ['حافلات', 'السرو']],
    ['not where one is missing', 'حافلات قطار', []],
    ['a phrase', '"عين السرو"', ['عين السرو']],
    ['a phrase in guillemets', '«أرسلت 3 حافلات»', ['أرسلت ٣ حافلات']],
    ['no phrase in another order', '"السرو عين"', []],
    ['a number', 'بنسبة 12.5%', ['بنسبة', '12.5٪']],
    ['no other number', 'بنسبة 13.5%', []],
    ['nothing', '  ', []],
    ['nothing in quotation marks', '""', []],
  ])('%s', (_name, query, expected) => {
    expect(found(query, text)).toEqual(expected)
  })

  test('English words and phrases', () => {
    const english = 'The forces sent three buses to Ain al-Sarw; forces’ spokesmen agreed.'
    expect(found('Forces', english)).toEqual(['forces', 'forces'])
    expect(found('"Ain al-Sarw"', english)).toEqual(['Ain al-Sarw'])
    expect(found('buses FORCES', english)).toEqual(['forces', 'buses', 'forces'])
  })

  test('takes any query', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const anything = fc.array(unit, { maxLength: 300 }).map((units) => units.join(''))
    fc.assert(
      fc.property(anything, messyText, (query, any) => {
        const wanted = wantedWords(query)
        if (!wanted) return
        for (const { start, end } of placesOf(wanted, any)) expect(end).toBeGreaterThan(start)
        expect(wanted.words.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('wordsIn', () => {
  test('finds the words that the memory keeps', () => {
    const plain = fc
      .array(fc.constantFrom('القوّات', 'وقالت', '3,400', '12.5٪', 'BBC', 'محمـــد', '«نعم»', 'إلى', '٣'), {
        maxLength: 9,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(plain, (any) => {
        expect(wordsIn(any).map(({ token }) => token)).toEqual(maskedTokens(any).tokens)
      }),
    )
  })
})
