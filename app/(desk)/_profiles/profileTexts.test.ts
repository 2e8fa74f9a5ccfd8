import { describe, expect, it } from 'vitest'
import {
  emptyProfile,
  type ProfileTexts,
  problemsIn,
  problemsOf,
  profileOf,
  withChange,
} from './profileTexts'

const good: ProfileTexts = {
  nameAr: 'سلمى الراوي',
  nameEn: 'Salma al-Rawi',
  slug: 'salma-al-rawi',
  bioAr: '',
  bioEn: '',
  user: '12',
}

describe('the address', () => {
  it('follows the Latin name as long as nobody wrote another one', () => {
    const named = withChange(emptyProfile, { nameEn: 'Salma al-Rāwī' })
    expect(named.slug).toBe('salma-al-rawi')
    const own = withChange(named, { slug: 'salma' })
    expect(withChange(own, { nameEn: 'Salma Rawi' }).slug).toBe('salma')
    expect(withChange(named, { nameAr: 'سلمى' }).slug).toBe('salma-al-rawi')
  })
})

describe('problemsOf', () => {
  it('has nothing against a good one', () => {
    expect(problemsOf(good)).toEqual({})
  })

  it('asks for both names and for letters that need no escaping in the address', () => {
    expect(problemsOf(emptyProfile)).toEqual({
      nameAr: 'nameMissing',
      nameEn: 'nameMissing',
      slug: 'badSlug',
    })
    for (const slug of ['Salma', 'salma rawi', 'سلمى', '-salma', 'salma/../x'])
      expect(problemsOf({ ...good, slug })).toEqual({ slug: 'badSlug' })
  })

  it('knows how long a text may be', () => {
    expect(problemsOf({ ...good, bioAr: 'ب'.repeat(800) })).toEqual({})
    expect(problemsOf({ ...good, bioAr: 'ب'.repeat(801), nameEn: 'n'.repeat(101) })).toEqual({
      bioAr: 'tooLong',
      nameEn: 'tooLong',
    })
  })
})

it('says whose account it is only for who may', () => {
  expect(profileOf({ ...good, nameAr: ' سلمى ' }, true)).toMatchObject({ nameAr: 'سلمى', user: 12 })
  expect(profileOf({ ...good, user: '' }, true)).toMatchObject({ user: null })
  expect(profileOf(good, false)).not.toHaveProperty('user')
})

it('hears from a refusal which field somebody else has already', () => {
  const refusal = (details: Record<string, unknown>) => ({ code: 'ValidationError', message: '', details })
  expect(problemsIn(refusal({ errors: [{ path: 'slug', message: 'unique' }] }))).toEqual({
    slug: 'slugTaken',
  })
  expect(problemsIn(refusal({ errors: [{ path: 'user' }] }))).toEqual({ user: 'accountTaken' })
  expect(problemsIn(refusal({ errors: [null, 'x'] }))).toEqual({})
  expect(problemsIn(refusal({}))).toEqual({})
  const built = (message: string) => ({ code: 'payload', message, details: {} })
  expect(problemsIn(built('The following field is invalid: slug'))).toEqual({ slug: 'slugTaken' })
  expect(problemsIn(built('الحقل التالي غير صالح: slug'))).toEqual({ slug: 'slugTaken' })
  expect(problemsIn(built('Something went wrong.'))).toEqual({})
})
