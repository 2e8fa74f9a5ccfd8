import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'
import { messyText } from './testing/messyText'
import vectors from './vectors/fold.json'

test.each(vectors.map(([text = '', folded = '']) => [text, folded]))('%j folds to %j', (text, folded) =>
  expect(fold(text)).toBe(folded),
)

test.each([
  ['أ.ف.ب', 'ا ف ب'],
  ['12.5.', '12.5'],
  ['1,2345', '1 2345'],
  ['٣٬٤٠٠', '3400'],
  ['۲۰۲۲', '2022'],
  ['Élysée İstanbul', 'elysee istanbul'],
  ['گاز پاكستان ڤيديو', 'كاز باكستان فيديو'],
  ['محمـــد\u200F', 'محمد'],
  ['Οδός', 'οδοσ'],
  ['— « » —', ''],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded))

test('is idempotent', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 2000 },
  )
})
