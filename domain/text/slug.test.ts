import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from './slug'
import { messyText } from './testing/messyText'

test.each([
  ['أُعيدَ فتحُ «الجسر»: 3 أشهر', 'ar', 'أعيد-فتح-الجسر-3-أشهر'],
  ['قطار ٢٠٢٢ إلى BBC', 'ar', 'قطار-٢٠٢٢-إلى-bbc'],
  ['ا\u0653ب المحمـــود', 'ar', 'آب-المحمود'],
  ['The Café’s Łódź — it’s “open”!', 'en', 'the-cafes-lodz-its-open'],
  ['قال', 'en', ''],
  ['…', 'ar', ''],
] as const)('%s (%s) → %s', (text, lang, slug) => expect(slugOf(text, lang)).toBe(slug))

test('is cut between words at 80', () => {
  const slug = slugOf('مدينة '.repeat(40), 'ar')
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^(?:مدينة-)*مدينة$/)
})

test('is idempotent and safe in an address', () => {
  fc.assert(
    fc.property(messyText, fc.constantFrom('ar' as const, 'en' as const), (text, lang) => {
      const slug = slugOf(text, lang)
      expect(slugOf(slug, lang)).toBe(slug)
      expect(slug).toMatch(lang === 'en' ? /^[a-z0-9-]{0,80}$/ : /^[\p{L}\p{Nd}-]{0,80}$/u)
      expect(slug).not.toMatch(/^-|-$|--/)
    }),
    { numRuns: 1000 },
  )
})
