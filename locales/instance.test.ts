import { describe, expect, it } from 'vitest'
import { locales } from './index'
import { createI18n } from './instance'

const words = (language: 'ar' | 'en', digits: 'latn' | 'arab') =>
  createI18n({ language, digits, resources: locales[language] }).getFixedT(language, 'common')

describe('a number in a sentence', () => {
  it.each([
    [0, 'بلا كلمات'],
    [1, 'كلمة واحدة'],
    [2, 'كلمتان'],
    [3, '3 كلمات'],
    [11, '11 كلمة'],
    [100, '100 كلمة'],
    [103, '103 كلمات'],
  ])('takes its Arabic plural: %d', (count, expected) => {
    expect(words('ar', 'latn')('words', { count })).toBe(expected)
  })

  it('is written in the digits that the person chose', () => {
    expect(words('ar', 'arab')('words', { count: 412 })).toBe('٤١٢ كلمة')
  })

  it('is Western in English whatever the digits', () => {
    expect(words('en', 'arab')('words', { count: 412 })).toBe('412 words')
  })
})

it('leaves texts in a sentence as they are, digits included', () => {
  const t = createI18n({ language: 'ar', digits: 'arab', resources: locales.ar }).getFixedT('ar', 'desk')
  expect(t('palette.none', { query: 'A320' })).toContain('A320')
})
