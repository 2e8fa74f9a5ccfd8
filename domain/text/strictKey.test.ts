import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strictKey } from './strictKey'
import { messyText } from './testing/messyText'

test.each([
  ['«نعم» قال .', '"نعم" قال.'],
  ['ثم .. غادر', 'ثم… غادر'],
  ['ثم... غادر', 'ثم… غادر'],
  ['  هنا ', 'هنا'],
  ['متى ؟', 'متى؟'],
])('%j has the key %j', (text, key) => expect(strictKey(text)).toBe(key))

test.each([
  ['كتب', 'كتّب'],
  ['الى', 'إلى'],
])('%j and %j are not the same text', (one, other) => expect(strictKey(one)).not.toBe(strictKey(other)))

test('is idempotent and blind to tatweel and bidi controls', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      const key = strictKey(text)
      expect(strictKey(key)).toBe(key)
      expect(strictKey(`\u200F${text}ـ\u202C`)).toBe(key)
    }),
    { numRuns: 1000 },
  )
})
