import { expect, test } from 'vitest'
import { languageOf, preferredLanguage } from './language'

test('the front page follows the browser’s first language of ours', () => {
  expect(preferredLanguage('en-GB,en;q=0.9,ar;q=0.8')).toBe('en')
  expect(preferredLanguage('fr, ar-LB;q=0.7, en;q=0.3')).toBe('ar')
  expect(preferredLanguage('ar;q=0.2, en;q=0.5')).toBe('en')
})

test('who asks for neither reads Arabic', () => {
  for (const header of [undefined, '', 'fr', '*', 'en;q=0']) expect(preferredLanguage(header)).toBe('ar')
})

test('a page that is not there is missed in the language of its address', () => {
  for (const path of ['/ar/x', '/AR', '/ar-LB/1', '/ar?x']) expect(languageOf(path, 'en'), path).toBe('ar')
  for (const path of ['/EN/1', '/en-gb', '/arts', '/x/ar', '//'])
    expect(languageOf(path, 'en'), path).toBe('en')
})
