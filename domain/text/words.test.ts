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
