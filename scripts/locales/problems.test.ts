import { expect, test } from 'vitest'
import { flatten } from './messages'
import { problemsOf } from './problems'

const sixForms = {
  n_zero: 'لا قصص',
  n_one: 'قصة',
  n_two: 'قصتان',
  n_few: '{{count}} قصص',
  n_many: '{{count}} قصة',
  n_other: '{{count}} قصة',
}
const twoForms = { n_one: 'one story', n_other: '{{count}} stories' }

function check(ar: unknown, en: unknown): string[] {
  return problemsOf({ ar: flatten('desk', ar), en: flatten('desk', en) })
}

test('languages that say the same have no problems', () => {
  expect(
    check({ today: { ...sixForms, title: 'اليوم' } }, { today: { ...twoForms, title: 'Today' } }),
  ).toEqual([])
})

test('a missing message is named with its language', () => {
  expect(check({ a: 'ا' }, { a: 'a', b: 'b' })).toEqual(['desk:b is missing in Arabic'])
  expect(check({ a: 'ا', b: 'ب' }, { a: 'a' })).toEqual(['desk:b is missing in English'])
})

test.each(Object.keys(sixForms))('the Arabic plural form %s is required', (form) => {
  const ar = Object.fromEntries(Object.entries(sixForms).filter(([key]) => key !== form))
  expect(check(ar, twoForms).join()).toContain(form.slice(1))
})

test('the English singular is required', () => {
  expect(check(sixForms, { n_other: '{{count}} stories' })).toEqual([
    'desk:n lacks its plural form _one in English',
  ])
})

test('a lone key that ends like a plural form is an ordinary one', () => {
  expect(check({ level_one: 'عنوان' }, { level_one: 'Heading' })).toEqual([])
})

test('a variable or tag that one language forgot is noticed', () => {
  expect(check({ a: 'إلى {{name}}' }, { a: 'to {{ name }}' })).toEqual([])
  expect(check({ a: 'إلى' }, { a: 'to {{name}}' })).toHaveLength(1)
  expect(check({ a: '<b>إلى</b>' }, { a: 'to' })).toHaveLength(1)
})

test('empty and stretched texts are noticed', () => {
  expect(check({ a: ' ' }, { a: 'a' })).toEqual(['desk:a is empty'])
  expect(check({ a: 'اليـوم' }, { a: 'a' })).toEqual(['desk:a is stretched with tatweel'])
})
