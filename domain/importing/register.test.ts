import { expect, test } from 'vitest'
import { fold } from '../text/fold'
import { findSource } from './findSource'
import { register } from './register'

test('keys are unique and facts are in their forms', () => {
  expect(register.length).toBeGreaterThanOrEqual(60)
  expect(new Set(register.map(({ key }) => key)).size).toBe(register.length)
  for (const source of register) {
    expect(source.key).toMatch(/^[a-z0-9-]+$/)
    expect(source.nameAr).toMatch(/^[\u0600-\u06FF 0-9]+$/)
    expect(source.nameEn).not.toBe('')
    expect(source.country).toMatch(/^[A-Z]{2}$/)
    expect(source.languages.length).toBeGreaterThan(0)
    for (const language of source.languages) expect(language).toMatch(/^[a-z]{2}$/)
    expect(source.website).toMatch(/^(?:https:\/\/[^\s]+)?$/)
  }
})

test('no two sources share a name', () => {
  const owners = new Map<string, string>()
  for (const { key, nameAr, nameEn, aliasesAr, aliasesEn } of register) {
    for (const name of [nameAr, nameEn, ...aliasesAr, ...aliasesEn]) {
      expect([name, owners.get(fold(name)) ?? key]).toEqual([name, key])
      owners.set(fold(name), key)
    }
  }
})

test('every source is found by each of its names', () => {
  for (const source of register) {
    for (const name of [source.nameAr, source.nameEn, ...source.aliasesAr, ...source.aliasesEn]) {
      expect([name, findSource(name, register)?.key]).toEqual([name, source.key])
    }
  }
})

test.each([
  ['إيلاف', 'elaph'],
  ['صحيفة ايلاف', 'elaph'],
  ['وكالة رويترز', 'reuters'],
  ['REUTERS', 'reuters'],
  ['(أ.ف.ب)', 'afp'],
  ['أ ف ب', 'afp'],
  ['قناة الجزيرة', 'aljazeera'],
  ['موقع العربية.نت', 'alarabiya'],
  ['وكالة الأنباء السعودية (واس)', 'spa'],
  ['وكالة انباء الإمارات', 'wam'],
  ['قال أحمد', undefined],
  ['لندن', undefined],
  ['', undefined],
])('%s is %s', (name, key) => expect(findSource(name, register)?.key).toBe(key))
