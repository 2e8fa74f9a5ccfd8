import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applySuggestion, applySuggestions } from './applySuggestion'
import { suggestEdits } from './suggestions'
import { messyText } from './testing/messyText'

const corrected = (text: string) => applySuggestions(text, suggestEdits(text))

test.each([
  ['وصل الوفد .', 'وصل الوفد.', ['spaceBefore']],
  ['وصل ، ثم غادر', 'وصل، ثم غادر', ['spaceBefore']],
  ['فاز 4-3 ، في مباراة', 'فاز 4-3، في مباراة', ['spaceBefore']],
  ['وصل ،ثم غادر', 'وصل، ثم غادر', ['spaceBefore']],
  ['وصل،ثم غادر:نعم', 'وصل، ثم غادر: نعم', ['spaceAfter', 'spaceAfter']],
  ['وصل .. ثم غادر ..', 'وصل، ثم غادر.', ['twoDots', 'twoDots']],
  ['"قاعدة النهر".. مؤكدا', '«قاعدة النهر»، مؤكدا', ['straightQuotes', 'straightQuotes', 'twoDots']],
  ['قال "قاعدة" ثم "نعم".', 'قال «قاعدة» ثم «نعم».', Array(4).fill('straightQuotes')],
  ['ب"الاتفاق" و"السلام"', 'ب«الاتفاق» و«السلام»', Array(4).fill('straightQuotes')],
  ['وصل, ثم غادر; وعاد', 'وصل، ثم غادر؛ وعاد', ['latinPunctuation', 'latinPunctuation']],
  ['هل وصل?', 'هل وصل؟', ['latinPunctuation']],
  ['وصل  ثم غادر', 'وصل ثم غادر', ['doubleSpace']],
  ['محمـــد هنا', 'محمد هنا', ['tatweel']],
  ['محمد ـ هنا', 'محمد – هنا', ['tatweel']],
  ['المطار( 18 كم )غربا', 'المطار (18 كم) غربا', Array(4).fill('bracketSpace')],
  ['قال « نعم »', 'قال «نعم»', ['bracketSpace', 'bracketSpace']],
  ['عام 2020 . وقال', 'عام 2020. وقال', ['spaceBefore']],
  ['نهاية العام الماضي .\nوكانت', 'نهاية العام الماضي.\nوكانت', ['spaceBefore']],
])('%s → %s', (text, after, rules) => {
  expect(corrected(text)).toBe(after)
  expect(suggestEdits(text).map(({ rule }) => rule)).toEqual(rules)
})

test.each([
  'بلغ 3,400 و12.5% و٣٬٤٠٠ و4-3 عند 14:30 يوم 4/1/2022.',
  'انظر https://example.org/a,b?c=1 و www.example.org/x;y أو name@example.org الآن.',
  'He said, "well" ; then left .. and  came?',
  'قال بالإنكليزية: "Well, he said; is it?" ثم غادر.',
  'أ.د. سامي ود.أحمد وص.ب 12',
  'العربية.نت وموقع.كوم',
  'قال... ثم غادر…',
  'عام 1443 هـ، لـ«العربية» والـ18 والـBBC',
  'ماذا؟! نعم!!',
  'الموظف(ة) والصحافيون(ات) و(ال)كتاب',
  'النتيجة 4 - 3 والنسبة 5 : 3',
  'شاشة 15" هنا',
  'نسخة 2.0 من Node.js و .net',
  'وسم #خبر_عاجل و@حساب',
  '(..) ثم (...)',
  'أي: نعم، لا؛ ربما. حسنا!',
  '    ',
])('leaves alone: %s', (text) => expect(suggestEdits(text)).toEqual([]))

test('both marks of a quotation share a number', () => {
  const [open, close] = suggestEdits('قال "نعم" هنا')
  expect(open?.pair).toBe(4)
  expect(close?.pair).toBe(4)
})

test('each suggestion stands alone, and all together leave nothing to suggest nor change a letter', () => {
  const content = (text: string) => text.replace(/[^\p{L}\p{N}]|ـ/gu, '')
  fc.assert(
    fc.property(messyText, (raw) => {
      const text = `قال ${raw}`
      const suggestions = suggestEdits(text)
      for (const each of suggestions) expect(content(applySuggestion(text, each))).toBe(content(text))
      const after = applySuggestions(text, suggestions)
      const backwards = [...suggestions].reverse().reduce(applySuggestion, text)
      expect(after).toBe(backwards)
      expect(content(after)).toBe(content(text))
      expect(suggestEdits(after)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('a suggestion for another text is refused', () => {
  const [suggestion] = suggestEdits('وصل الوفد .')
  expect(() => suggestion && applySuggestion('نص آخر تماما', suggestion)).toThrow(RangeError)
})

test('texts made to keep it busy are read as well', () => {
  const long = [
    'كلمة '.repeat(50_000),
    'قال "'.repeat(50_000),
    `قال ${'a.'.repeat(125_000)}`,
    `قال ${'( '.repeat(125_000)}`,
    'قال ..'.repeat(45_000),
  ]
  for (const text of long) {
    const misplaced = suggestEdits(text).filter(({ from, to, before }) => text.slice(from, to) !== before)
    expect(misplaced).toEqual([])
  }
}, 60_000)
