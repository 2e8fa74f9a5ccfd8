import { expect, test } from 'vitest'
import { type DateFormat, formatDate } from './formatDate'

const arabic: DateFormat = { lang: 'ar', style: 'date', digits: 'latn', timeZone: 'Asia/Baghdad' }
const english: DateFormat = { ...arabic, lang: 'en' }
const moment = '2022-01-04T21:30:00Z'

test.each([
  [arabic, '5\u00A0كانون الثاني 2022'],
  [{ ...arabic, digits: 'arab' }, '٥\u00A0كانون الثاني ٢٠٢٢'],
  [{ ...arabic, style: 'time' }, '00:30'],
  [{ ...arabic, style: 'dateTime', timeZone: 'UTC' }, '4\u00A0كانون الثاني 2022، 21:30'],
  [{ ...arabic, style: 'weekday' }, 'الأربعاء 5\u00A0كانون الثاني 2022'],
  [{ ...arabic, style: 'dayMonth' }, '5\u00A0كانون الثاني'],
  [english, '5\u00A0January 2022'],
  [{ ...english, digits: 'arab', style: 'dateTime' }, '5\u00A0January 2022, 00:30'],
] as [DateFormat, string][])('%o', (format, text) => expect(formatDate(moment, format)).toBe(text))

test('months are the Levantine ones', () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    formatDate(`2023-${String(index + 1).padStart(2, '0')}-15T12:00:00Z`, {
      ...arabic,
      style: 'dayMonth',
    }).slice(3),
  )
  expect(months.join(' ')).toBe(
    'كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول تشرين الثاني كانون الأول',
  )
})

test.each([
  ['2022-01-04T21:29:50Z', 'الآن', 'now'],
  ['2022-01-04T21:29:00Z', 'قبل دقيقة واحدة', '1 minute ago'],
  ['2022-01-04T21:28:00Z', 'قبل دقيقتين', '2 minutes ago'],
  ['2022-01-04T21:27:00Z', 'قبل 3 دقائق', '3 minutes ago'],
  ['2022-01-04T21:19:00Z', 'قبل 11 دقيقة', '11 minutes ago'],
  ['2022-01-04T16:30:00Z', 'قبل 5 ساعات', '5 hours ago'],
  ['2022-01-06T22:00:00Z', 'خلال يومين', 'in 2 days'],
  ['2021-12-01T12:00:00Z', '1\u00A0كانون الأول 2021', '1\u00A0December 2021'],
])('%s seen from 21:30 is %s', (iso, ar, en) => {
  expect(formatDate(iso, { ...arabic, style: 'relative', now: moment })).toBe(ar)
  expect(formatDate(iso, { ...english, style: 'relative', now: moment })).toBe(en)
})

test('a date that is none is a bug, and so is a relative one without now', () => {
  expect(() => formatDate('yesterday', arabic)).toThrow(RangeError)
  expect(() => formatDate(moment, { ...arabic, style: 'relative' })).toThrow(RangeError)
})
