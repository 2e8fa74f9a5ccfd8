import { describe, expect, test } from 'vitest'
import { substituteNumbers } from './substituteNumbers'

const put = (wanted: string, source: string, target: string) =>
  substituteNumbers({ wanted, source, target })?.target ?? null

describe('substituteNumbers', () => {
  test.each([
    ['digits', 'قتل 7 جنود', 'قتل 3 جنود', 'Killed: 3 soldiers.', 'Killed: 7 soldiers.'],
    ['any digits', 'قتل ٧ جنود', 'قتل ٣ جنود', 'Killed: 3 soldiers.', 'Killed: 7 soldiers.'],
    ['words for words', 'قتل 7 جنود', 'قتل 3 جنود', 'Three soldiers died.', 'Seven soldiers died.'],
    ['digits beyond nine', 'وصول 25 حافلة', 'وصول 12 حافلة', 'twelve buses', '25 buses'],
    ['thousands', 'نحو 14300 نازح', 'نحو 1250 نازح', 'some 1,250 people', 'some 14,300 people'],
    ['thousands that were none', 'نحو 1250 نازح', 'نحو 950 نازح', 'some 950 people', 'some 1,250 people'],
    ['a year without a comma', 'خلال 2021', 'خلال 2019', 'during 2019', 'during 2021'],
    ['decimals and percent', 'بنسبة ٧٫٢٥٪', 'بنسبة 12.5%', 'by 12.5 percent', 'by 7.25 percent'],
    ['one of two', 'بين 5 و9 أطنان', 'بين 5 و7 أطنان', '5 to 7 tonnes', '5 to 9 tonnes'],
    ['two that change places', 'فاز 3 مقابل 2', 'فاز 2 مقابل 3', 'won 2 to 3', 'won 3 to 2'],
    ['scale words', '4 ملايين', '3 ملايين', '3 million', '4 million'],
  ])('%s', (_name, wanted, source, target, expected) => {
    expect(put(wanted, source, target)).toBe(expected)
  })

  test.each([
    ['the number is not in the English', 'قتل 7 جنود', 'قتل 3 جنود', 'Some soldiers died.'],
    ['it stands there twice', 'قتل 7 جنود', 'قتل 3 جنود', '3 soldiers died in 3 days.'],
    ['it stands there in words and digits', 'قتل 7 جنود', 'قتل 3 جنود', 'Three soldiers died on May 3.'],
    ['it stands twice in the Arabic', '7 في 3', '3 في 3', '3 in three'],
    ['there are other numbers of numbers', '7 جنود', '7 من 9 جنود', '7 of 9 soldiers'],
    ['one becomes many', 'وصول 5 سفن', 'وصول 1 سفن', '1 ship came'],
    ['it is an ordinal', 'الدورة 26', 'الدورة 25', 'the 25th session'],
    ['it is part of a name', 'كوفيد 20', 'كوفيد 19', 'F19 and Covid19'],
  ])('nothing where %s', (_name, wanted, source, target) => {
    expect(put(wanted, source, target)).toBeNull()
  })

  test('says where it put them', () => {
    const result = substituteNumbers({
      wanted: 'قتل 12 وجرح 40000',
      source: 'قتل 3 وجرح 40',
      target: 'Three dead, 40 wounded',
    })
    expect(result?.target).toBe('12 dead, 40,000 wounded')
    expect(result?.substituted.map(({ start, end }) => result.target.slice(start, end))).toEqual([
      '12',
      '40,000',
    ])
  })

  test('leaves the English alone where no number differs', () => {
    expect(substituteNumbers({ wanted: '5 في 5', source: '5 في ٥', target: 'five by 5' })).toEqual({
      target: 'five by 5',
      substituted: [],
    })
  })
})
