import fc from 'fast-check'
import sax from 'sax'
import { expect, test } from 'vitest'
import { nastyTexts, withoutForbidden, xmlText } from './testing'
import { element, textElement, xmlDocument } from './xml'

/** The text and the attribute of the only element, read by a strict parser that throws on anything malformed. */
function readBack(xml: string): { text: string; attribute: string } {
  const read = { text: '', attribute: '' }
  const parser = sax.parser(true)
  let isInside = false
  parser.onopentag = ({ attributes }) => {
    isInside = true
    read.attribute = String(attributes.a)
  }
  parser.onclosetag = () => {
    isInside = false
  }
  parser.ontext = (text) => {
    if (isInside) read.text += text
  }
  parser.onerror = (error) => {
    throw error
  }
  parser.write(xml).close()
  return read
}

test('only what XML has no place for is left out of a text', () => {
  expect(textElement('t', 'a\u0000b\u0007c\ud83dd\udc00e\ufffff').xml).toBe('<t>abcdef</t>')
  expect(textElement('t', '😀 \u200f\u2068ع\u2069 ]]>').xml).toBe('<t>😀 \u200f\u2068ع\u2069 ]]&gt;</t>')
})

test('any text in an element or an attribute yields a well-formed document, from which it comes back', () => {
  const anyText = fc.oneof(
    fc.constantFrom(...nastyTexts),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", ']', ';', '#', '\u0000', '\ud800', '\r', '\n'),
    }),
  )
  fc.assert(
    fc.property(anyText, anyText, (text, attribute) => {
      const xml = xmlDocument(element('t', { a: attribute }, `x${text}`))
      expect(xml).toMatch(xmlText)
      expect(readBack(xml)).toEqual({
        text: `x${withoutForbidden(text)}`,
        attribute: withoutForbidden(attribute),
      })
    }),
    { numRuns: 1000 },
  )
})

test('a text is never taken for markup, and what is missing leaves nothing behind', () => {
  const inner = element('i', { a: undefined }, null)
  expect(element('t', {}, inner, '<i></i>', null).xml).toBe('<t><i/>&lt;i&gt;&lt;/i&gt;</t>')
})
