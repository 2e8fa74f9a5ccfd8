import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsInTerminator, sentencesOf } from './sentences'
import { messyText } from './testing/messyText'
import vectors from './vectors/sentences.json'

test.each(vectors.map(({ text, parts }) => [text, parts] as const))('%s', (text, parts) =>
  expect(sentencesOf(text)).toEqual(parts),
)

const scenarios: [string, number][] = [
  ['المسافة 18 كم. ثم عادوا.', 2],
  ['ولد عام 1950 م. وتوفي عام 2001.', 2],
  ['قرب ص.ب. 12 في المدينة. انتهى.', 2],
  ['بلغ العدد 20. وقال المدير ذلك.', 2],
  ['وصلت القافلة مساء أمس.. وقال المنظمون إنها بخير.', 2],
  ['وصلت القافلة مساء أمس.. فيما قال المنظمون إنها بخير.', 1],
  ['وصلت القافلة مساء أمس.. وفق المنظمين.', 1],
  ['وصلت أمس.. وقال المنظمون إنها بخير.', 1],
  ['وصلت القافلة مساء أمس.. مؤكدة ذلك.', 1],
  ['قال «انتهى الأمر. لا رجعة». ثم غادر.', 2],
  [`قال «${'كلمة '.repeat(50)}انتهى. لا رجعة». ثم غادر.`, 3],
  ['«هل انتهى الأمر؟» سأل الصحافي.', 1],
  ['«هل انتهى الأمر؟» ثم غادر.', 2],
  ['هذا خبر أول . وهذا خبر ثان .', 2],
  ['ماذا؟! لا أعرف.', 2],
  ['Dr. Smith came. He left at 5 p.m. yesterday.', 2],
  ['The U.S. team won. Was it 3.5? Yes!', 3],
  ['"Stop!" he said. They did.', 2],
  ['  ', 1],
]
test.each(scenarios)('%s → %i', (text, count) => expect(sentencesOf(text)).toHaveLength(count))

test('nothing is lost', () => {
  fc.assert(
    fc.property(messyText, (text) => {
      expect(sentencesOf(text).join('')).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

test('texts made to keep it busy are split as well', () => {
  const long = [
    '.'.repeat(600_000),
    'كلمة.. '.repeat(100_000),
    '" '.repeat(300_000),
    `.${')'.repeat(600_000)}`,
    'د. '.repeat(200_000),
  ]
  for (const text of long) expect(sentencesOf(text).join('') === text).toBe(true)
}, 60_000)

test.each([
  ['انتهى.»', true],
  ['انتهى». ', true],
  ['انتهى (هنا)', false],
  ['انتهى،', false],
  ['', false],
])('%j ends in a terminator: %j', (text, ends) => expect(endsInTerminator(text)).toBe(ends))
