import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messyText } from '@/domain/text/testing/messyText'
import { checkRow, longestChecked } from './checkRow'
import { rowOf } from './testing/rowOf'
import { type CheckedRow, findingKey, type QualityFinding, type Span } from './types'
import dates from './vectors/dates.json'
import numbers from './vectors/numbers.json'
import percent from './vectors/percent.json'
import scale from './vectors/scale.json'
import writing from './vectors/writing.json'

const cases = [...numbers, ...dates, ...percent, ...scale, ...writing]
const english = fc.constantFrom(...cases.map(({ en }) => en))
const arabic = fc.constantFrom(...cases.map(({ ar }) => ar))
const word = fc.constantFrom(
  ...'3 مليارات ألف ثلاثة وعشرين و200 نصف في المئة % ١٢ 2020 آذار من الرابع مئة عشرات ثاني الساعة 8:30 إلى - قال twelve million and a half hundred percent May 4 of p.m. - third 2nd 1990s 15 .. ( ) “ ” " ? ؟ , . https://a.example @desk'.split(
    ' ',
  ),
)
const words = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(' '))
const texts = fc.oneof(messyText, words, english, arabic)
const rows = fc.tuple(texts, texts).map(([ar, en]) => rowOf({ ar, en }))

const isInside = ({ start, end }: Span, text: string) => 0 <= start && start <= end && end <= text.length

function expectSound(row: CheckedRow, findings: readonly QualityFinding[]) {
  for (const { source, target, fix } of findings) {
    expect(source.every((span) => isInside(span, row.source))).toBe(true)
    expect(target.every((span) => isInside(span, row.target))).toBe(true)
    expect(fix === null || isInside(fix, row.target)).toBe(true)
  }
  const keys = findings.map(findingKey)
  expect(new Set(keys).size).toBe(keys.length)
}

test('finds the same again, in places that exist, each key once, whatever the texts', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const findings = checkRow(row)
      expectSound(row, findings)
      expect(checkRow(row)).toEqual(findings)
    }),
    { numRuns: 600 },
  )
}, 60_000)

test('blocking findings come first', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const severities = checkRow(row).map(({ severity }) => severity)
      expect(severities).toEqual(severities.toSorted())
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('a fix removes its finding, also where the English belongs to another Arabic', () => {
  fc.assert(
    fc.property(arabic, english, (ar, en) => {
      const row = rowOf({ ar, en })
      for (const found of checkRow(row)) {
        const { fix } = found
        if (!fix) continue
        const target = en.slice(0, fix.start) + fix.text + en.slice(fix.end)
        expect(checkRow({ ...row, target }).map(findingKey), `${ar} | ${en} → ${target}`).not.toContain(
          findingKey(found),
        )
      }
    }),
    { numRuns: 1500 },
  )
}, 60_000)

describe('as much of one thing as is checked is read in one go', () => {
  const size = longestChecked
  test.each([
    'a',
    '1',
    '1 ',
    '1,',
    '1%',
    '٣ ',
    '12% و',
    '(',
    '"',
    ' ',
    '.. ',
    ' .',
    '@',
    'a.',
    'a@',
    '#',
    'http://',
    'وخمسة ',
    'ثلاثة آلاف و',
    'ألف ',
    'نصف ',
    'طائرتين ',
    'three hundred and ',
    'a half ',
    'May ',
    'May 4, ',
    '4/1/2022 ',
    'من 3 إلى 5 آذار ',
    'كانون الثاني/',
    '؟ ',
    'هل؟ ',
    '+1-',
    '0770 ',
    '8:30 ',
    'قال "ا ب ت ث ج" ',
    'x\n',
    '\u200F',
  ])(
    '%j',
    (piece) => {
      const long = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
      const row = rowOf({ ar: long, en: long })
      expectSound(row, checkRow(row))
    },
    60_000,
  )
})
