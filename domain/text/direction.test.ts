import { expect, test } from 'vitest'
import { directionOf, isolate, stripBidiControls } from './direction'

test.each([
  ['قال', 'rtl'],
  ['2022 قال', 'rtl'],
  ['Reuters قالت', 'ltr'],
  ['١٢ 2022 …', 'neutral'],
  ['', 'neutral'],
  ['\u200Fabc', 'rtl'],
  ['\u2068abc\u2069 نص', 'rtl'],
])('%j runs %s', (text, direction) => expect(directionOf(text)).toBe(direction))

test('isolates once, whatever was inside', () => {
  expect(isolate('abc')).toBe('\u2068abc\u2069')
  expect(isolate('a\u2069b\u202E')).toBe('\u2068ab\u2069')
  expect(isolate(isolate('abc'))).toBe(isolate('abc'))
})

test('strips controls only', () =>
  expect(stripBidiControls('\u200Eنص\u202B \u061Cهنا\u2069\u200C')).toBe('نص هنا\u200C'))
