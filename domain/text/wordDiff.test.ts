import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messyText } from './testing/messyText'
import { isPunctuationOnly, wordDiff } from './wordDiff'

const brief = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, del: `[-${text}-]`, ins: `[+${text}+]` })[kind])
    .join('')

test.each([
  ['بلغ عدد الزوار 300 زائر', 'بلغ عدد الزوار 350 زائرا', 'بلغ عدد الزوار [-300 زائر-][+350 زائرا+]'],
  ['افتتح المعرض أمس', 'افتتح المعرض الكبير أمس', 'افتتح المعرض [+الكبير +]أمس'],
  ['افتتح المعرض أمس', 'المعرض أمس', '[-افتتح -]المعرض أمس'],
  ['نعم', 'نعم', 'نعم'],
  ['', 'نعم', '[+نعم+]'],
])('%s → %s', (before, after, shown) => expect(brief(before, after)).toBe(shown))

test('whole words change, never letters', () => expect(brief('كتاب', 'كتابة')).toBe('[-كتاب-][+كتابة+]'))

test.each([
  ['قال نعم ثم غادر', 'قال نعم، ثم غادر', true],
  ['قال "نعم"', 'قال «نعم»', true],
  ['قال نعم', 'قال نعمْ', false],
  ['12 شخصا', '13 شخصا', false],
  ['نعم', 'نعم', false],
])('%s → %s differs in punctuation only: %s', (before, after, is) =>
  expect(isPunctuationOnly(before, after)).toBe(is),
)

test('a changed comma is marked apart from a changed word', () => {
  const changes = wordDiff('قال نعم ثم غادر القاعة مساء', 'قال نعم، ثم غادر القاعة صباحا').filter(
    ({ kind }) => kind !== 'same',
  )
  expect(changes.map(({ text, punctuationOnly }) => [text, punctuationOnly])).toEqual([
    ['،', true],
    ['مساء', false],
    ['صباحا', false],
  ])
})

test('nothing is lost on either side', () => {
  fc.assert(
    fc.property(messyText, messyText, (before, after) => {
      const parts = wordDiff(before, after)
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('ins')).toBe(before)
      expect(without('del')).toBe(after)
    }),
    { numRuns: 500 },
  )
})

test('a thousand words are compared as well, rewritten or not', () => {
  const words = Array.from({ length: 1_000 }, (_, index) => `كلمة${index}`)
  const corrected = words.map((word, index) => (index % 50 === 0 ? 'أخرى' : word))
  const rewritten = words.map((_, index) => `غيرها${index}`)
  for (const after of [corrected, rewritten]) {
    const parts = wordDiff(words.join(' '), after.join(' '))
    const kept = parts.filter(({ kind }) => kind !== 'del').map(({ text }) => text)
    expect(kept.join('') === after.join(' ')).toBe(true)
  }
})
