import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ingest } from './ingest'
import { messyText } from './testing/messyText'

test.each([
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['\uFEFFنص\u200B \u202Bهنا\u202C \u2067نعم\u2069', 'نص هنا نعم'],
  ['18\u00A0كم\tغربا  هنا', '18 كم غربا هنا'],
  ['ﻻ ﺇﻟﻪ', 'لا إله'],
  ['ﷲ', 'ﷲ'],
  ['ا\u0653ب', 'آب'],
  ['لا\u200Cيمكن \u200Eأ\u200F', 'لا\u200Cيمكن \u200Eأ\u200F'],
  ['«نعم» "لا" أثّرت', '«نعم» "لا" أثّرت'],
  ['كت\u00ADاب\u0000\u0007', 'كتاب'],
  ['\uD83D!', '\uFFFD!'],
  ['كلمة ', 'كلمة '],
])('%j is stored as %j', (text, stored) => expect(ingest(text)).toBe(stored))

test('is idempotent and leaves nothing that PostgreSQL refuses', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      const once = ingest(text)
      expect(ingest(once)).toBe(once)
      expect(once).not.toMatch(/[\0\r\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/u)
    }),
    { numRuns: 1000 },
  )
})
