import { expect, test } from 'vitest'
import type { Address } from './addresses'
import { matchAddress } from './match'

const nothing = async () => ({ is: 'missing' as const })
const addresses: Address[] = [
  { pattern: '/:language', page: nothing },
  { pattern: '/:language/topics/:slug', query: ['page'], page: nothing },
  { pattern: '/:language/search', query: ['q', 'page'], page: nothing },
  { pattern: '/:language/:id', page: nothing },
  { pattern: '/:language/:id/:slug', page: nothing },
  { pattern: '/robots.txt', page: nothing },
]
const match = (target: string) => matchAddress(addresses, target)
const patternOf = (target: string) => match(target)?.address.pattern

test('an address is known by its parts, the special before the general', () => {
  expect(patternOf('/ar')).toBe('/:language')
  expect(patternOf('/en/topics/water')).toBe('/:language/topics/:slug')
  expect(patternOf('/ar/search?q=x')).toBe('/:language/search')
  expect(patternOf('/ar/12')).toBe('/:language/:id')
  expect(match('/en/12/a')).toMatchObject({ language: 'en', params: { language: 'en', id: '12', slug: 'a' } })
  expect(patternOf('/robots.txt')).toBe('/robots.txt')
})

test('there is nothing in other languages, at empty parts or below the last', () => {
  for (const target of ['/fr', '/AR', '/ar/', '/ar//x', '/ar/1/x/y', '/robots.txt/x', '/'])
    expect(match(target), target).toBeNull()
})

test('every spelling of an Arabic address is one address: as typed, escaped, decomposed, with a campaign’s marks', () => {
  const key = `/ar/7/${encodeURIComponent('هور-الأهوار')}`
  const spellings = [
    key,
    '/ar/7/هور-الأهوار',
    key.toLowerCase(),
    `/ar/7/${encodeURIComponent('هور-الأهوار'.normalize('NFD'))}`,
    `${key}?fbclid=1&utm_source=x`,
    `${key}?`,
  ]
  expect(spellings.map((target) => match(target)?.key)).toEqual(spellings.map(() => key))
})

test('known parameters make documents of their own, in one order; empty ones do not', () => {
  expect(match('/ar/search?page=2&q=%D9%85%D8%A7%D8%A1+&x=1')?.key).toBe(
    '/ar/search?q=%D9%85%D8%A7%D8%A1&page=2',
  )
  expect(match('/ar/search?q=&page=')?.key).toBe('/ar/search')
  expect(match('/ar/search?q=a?b&q=c')?.query.get('q')).toBe('a?b')
})

test('a slash or a mark inside a part stays inside it', () => {
  expect(match('/ar/1/a%2Fb%3Fc')).toMatchObject({ params: { slug: 'a/b?c' }, key: '/ar/1/a%2Fb%3Fc' })
})
