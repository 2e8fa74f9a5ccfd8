import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, readingMinutes, wordsOf } from './words'

test('words are without punctuation', () => {
  const words = ['قال', 'د', 'أحمد', '12.5', 'نعم', 'www.example.org', '3,400', 'لا\u200Cيمكن']
  expect(wordsOf('قال د. أحمد: «12.5% نعم» – www.example.org، 3,400 لا\u200Cيمكن؟')).toEqual(words)
  expect(countWords('قال: «نعم» – لا!')).toBe(3)
  expect(countWords(' … ')).toBe(0)
})

test('reading takes whole minutes, slower in Arabic', () => {
  expect(readingMinutes(0, 'ar')).toBe(0)
  expect(readingMinutes(1, 'en')).toBe(1)
  expect(readingMinutes(700, 'ar')).toBe(4)
  expect(readingMinutes(700, 'en')).toBe(3)
})

test('a count is that of the segmenter, whatever stands between the spaces', () => {
  const pieces = fc.constantFrom(
    ...[
      'قال',
      'إنَّ',
      'مـد',
      '٢٠٢٦',
      '1240',
      '12.5',
      '1,240',
      'Reuters',
      "don't",
      'a_b',
      'www.example.org',
      'الـ',
      'ﷺ',
    ],
    ...[
      '«',
      '»',
      '“',
      '”',
      '(',
      ')',
      '.',
      '،',
      '؛',
      '؟',
      '…',
      '-',
      '—',
      "'",
      ':',
      '/',
      '%',
      '@',
      '\u064e',
      '\u200c',
      '\u200f',
    ],
    ...[' ', '  ', '\n', '\u00a0', '\t', '日本', '👍🏽', 'é', 'e\u0301'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(countWords(text)).toBe(wordsOf(text).length)
    }),
    { numRuns: 800 },
  )
})
