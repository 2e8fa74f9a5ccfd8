import { expect, test, vi } from 'vitest'
import { languageOf, preferredLanguage } from './serve'

vi.mock('./payload', () => ({ payloadHere: () => Promise.reject(new Error('no database in this test')) }))

test('the front page follows the browser’s first language of ours', () => {
  expect(preferredLanguage('en-GB,en;q=0.9,ar;q=0.8')).toBe('en')
  expect(preferredLanguage('fr, ar-LB;q=0.7, en;q=0.3')).toBe('ar')
  expect(preferredLanguage('ar;q=0.2, en;q=0.5')).toBe('en')
})

test('who asks for neither reads Arabic', () => {
  for (const header of [null, '', 'fr', '*', 'en;q=0']) expect(preferredLanguage(header)).toBe('ar')
})

test('a page that is not there is missed in the language of its address', () => {
  const asked = (path: string) =>
    languageOf(new Request(`http://a.example${path}`, { headers: { 'accept-language': 'en' } }))
  for (const path of ['/ar/x', '/AR', '/ar-LB/1']) expect(asked(path), path).toBe('ar')
  for (const path of ['/EN/1', '/en-gb', '/arts', '/x/ar', '//']) expect(asked(path), path).toBe('en')
})
