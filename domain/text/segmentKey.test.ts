import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentKey } from './segmentKey'
import { messyText } from './testing/messyText'

test.each([
  ['محمـــد', 'محمد'],
  ['نص\u200F  هنا\nثم', 'نص هنا ثم'],
  ['لا\u200Cيمكن', 'لايمكن'],
  ['«نعم» .', '«نعم» .'],
])('%j has the key %j', (text, key) => expect(segmentKey(text)).toBe(key))

test.each([
  ['كتب', 'كُتب'],
  ['نعم.', 'نعم .'],
  ['"نعم"', '«نعم»'],
  ['نعم..', 'نعم…'],
])('%j and %j differ', (one, other) => expect(segmentKey(one)).not.toBe(segmentKey(other)))

test('is idempotent', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      expect(segmentKey(segmentKey(text))).toBe(segmentKey(text))
    }),
    { numRuns: 1000 },
  )
})
