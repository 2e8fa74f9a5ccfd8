import { expect, test } from 'vitest'
import { emptyBody } from './nodes'
import { parseArticleContent, parseTranslationContent } from './parseContent'
import { parseFields } from './parseFields'
import { accepted, codeOf } from './testing'

const body = emptyBody('rtl')

test('an article: fields ingested and trimmed, absent ones empty, unknown ones dropped', () => {
  const input = { title: ' الع\u202Eنوان ', stage: 'published', leadImage: { media: 3, caption: 'ص' }, body }
  expect(accepted(parseArticleContent(input))).toEqual({
    title: 'العنوان',
    standfirst: '',
    dateline: '',
    slug: '',
    leadImage: { media: 3, caption: 'ص', alt: '' },
    body,
  })
})

test.each([
  { title: 5, body },
  { title: 'x'.repeat(501), body },
  { title: 'x' },
  { leadImage: { media: '3' }, body },
  { leadImage: [], body },
  'x',
])('an article like %j is refused', (input) =>
  expect(codeOf(parseArticleContent(input))).toBe('document.invalid'),
)

test('a translation: captions and attributions by id', () => {
  const input = { title: 'T', captions: { lead: { caption: 'c' } }, attributions: { b1: ' minister ' }, body }
  expect(accepted(parseTranslationContent(input))).toMatchObject({
    captions: { lead: { caption: 'c', alt: '' } },
    attributions: { b1: 'minister' },
  })
})

test.each([
  { captions: JSON.parse('{"__proto__":{"caption":"x"}}'), body },
  { captions: { 'a:b': { caption: 'x' } }, body },
  { captions: { a: 'x' }, body },
  { attributions: { a: { x: 1 } }, body },
  { attributions: ['x'], body },
])('a translation like %j is refused', (input) =>
  expect(codeOf(parseTranslationContent(input))).toBe('document.invalid'),
)

test('fields of any name', () => {
  expect(accepted(parseFields({ note: ' a\r\nb ' }, { note: 10 }))).toEqual({ note: 'a\nb' })
  expect(parseFields({ note: 'abc' }, { note: 2 })).toMatchObject({
    ok: false,
    refusal: { details: { path: 'note' } },
  })
})
