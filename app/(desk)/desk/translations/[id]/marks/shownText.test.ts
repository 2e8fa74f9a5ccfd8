// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { rangeIn, shownText } from './shownText'

const cell = (html: string) => {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}
const stretch = (html: string, start: number, end: number) =>
  rangeIn(shownText(cell(html)), { start, end })?.toString() ?? null

test('blocks are joined by line feeds, line breaks count as one letter', () => {
  const html = '<p class="blk">One <strong>two</strong></p><p class="blk">three<br>four</p>'
  expect(shownText(cell(html)).text).toBe('One two\nthree\nfour')
})

test('struck words and notes are not part of the text', () => {
  const html = '<div class="ar">قال <del>300</del><ins>214</ins></div><p class="note">تغيّر <b>الأصل</b></p>'
  expect(shownText(cell(html)).text).toBe('قال 214')
})

test('the line break that keeps an empty paragraph open is not part of the text', () => {
  const html =
    '<p class="blk"><br></p><p class="blk"><span>a</span><br data-lexical-managed-linebreak="true"></p>'
  expect(shownText(cell(html)).text).toBe('\na')
})

test('a stretch is found across marks and blocks', () => {
  const html = '<p class="blk">One <strong>two</strong></p><p class="blk">three</p>'
  expect(stretch(html, 0, 3)).toBe('One')
  expect(stretch(html, 4, 7)).toBe('two')
  expect(stretch(html, 2, 6)).toBe('e tw')
  expect(stretch(html, 8, 13)).toBe('three')
})

test('a stretch that is empty or beyond the text is none', () => {
  expect(stretch('<p class="blk">One</p>', 2, 2)).toBeNull()
  expect(stretch('<p class="blk">One</p>', 2, 9)).toBeNull()
  expect(stretch('', 0, 1)).toBeNull()
})
