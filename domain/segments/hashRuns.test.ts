import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_TARGET, hashBlocks, hashField, hashRuns, hashText, OMITTED_TARGET } from './hashRuns'
import { lineBreak, link, paragraph, textNode } from './nodes'
import { runsOf } from './runsOf'
import { arabicText } from './testing'

const hashOfBlock = (children: Parameters<typeof paragraph>[0]) => hashRuns(runsOf(paragraph(children)))

test('is stable: a hash is stored beside every approval', () => {
  expect(hashText('قال الوزير')).toBe('h1:c07f6795e1d90d81bc49db7d1ee7f990fe3c146aa63493cc56f6e1e4e54e1220')
})

test.each([
  ['tatweel', 'قـــال الوزير'],
  ['bidi controls', 'قال\u200F الوزير\u200E'],
  ['whitespace runs', '  قال \n\u00A0 الوزير '],
  ['joiners', 'قال الو\u200Cزير'],
])('%s do not count', (_, text) => expect(hashText(text)).toBe(hashText('قال الوزير')))

test.each([
  ['harakat', 'قالَ الوزير'],
  ['words', 'قال الوزير أمس'],
  ['a missing space', 'قالالوزير'],
  ['quotes', '«قال الوزير»'],
  ['dots', 'قال الوزير.'],
  ['the space before punctuation', 'قال الوزير .'],
])('%s count', (_, text) => {
  expect(hashText(text)).not.toBe(hashText('قال الوزير'))
  expect(hashText('قال الوزير .')).not.toBe(hashText('قال الوزير.'))
})

test('marks and links count, where nodes are cut does not', () => {
  const plain = hashOfBlock([textNode('قال الوزير')])
  expect(hashOfBlock([textNode('قال '), textNode('الوزير')])).toBe(plain)
  expect(hashOfBlock([textNode('قال '), textNode(' الوزير '), textNode('')])).toBe(plain)
  expect(hashOfBlock([textNode('قال '), textNode('الوزير', 1)])).not.toBe(plain)
  expect(hashOfBlock([link('https://a.example/', [textNode('قال الوزير')])])).not.toBe(plain)
  expect(hashOfBlock([textNode('قال'), lineBreak(), textNode('الوزير')])).toBe(plain)
})

test('a space is not lost where two runs meet', () => {
  expect(hashOfBlock([textNode('قال '), textNode('الوزير', 1)])).not.toBe(
    hashOfBlock([textNode('قال'), textNode('الوزير', 1)]),
  )
})

test('cutting any text into nodes changes nothing', () => {
  fc.assert(
    fc.property(arabicText, fc.nat(40), (text, cut) => {
      expect(hashOfBlock([textNode(text.slice(0, cut)), textNode(text.slice(cut))])).toBe(hashText(text))
    }),
  )
})

test('targets: empty blocks do not count, boundaries do, a field is like one block', () => {
  fc.assert(
    fc.property(arabicText, arabicText, (a, b) => {
      expect(hashBlocks([paragraph(a), paragraph(''), paragraph(b)])).toBe(
        hashBlocks([paragraph(a), paragraph(b)]),
      )
      expect(hashBlocks([paragraph(`${a} ${b}`)])).not.toBe(hashBlocks([paragraph(a), paragraph(b)]))
    }),
  )
  expect(hashField('a b')).toBe(hashBlocks([paragraph('a  b')]))
  expect(new Set([hashField(' '), hashBlocks([]), EMPTY_TARGET]).size).toBe(1)
  expect(OMITTED_TARGET).not.toBe(EMPTY_TARGET)
})
