import { describe, expect, test } from 'vitest'
import { createPageCache } from './pageCache'
import { storedPage } from './storedPage'

const minute = 60_000

async function page(text: string, ...tags: string[]) {
  return storedPage({
    status: 200,
    type: 'text/html',
    body: Buffer.from(text),
    headers: {},
    tags: ['all', ...tags],
    maxAge: 0,
  })
}

function cacheWithClock() {
  const clock = { now: 0 }
  const cache = createPageCache({
    maxBytes: 10_000,
    maxPassingBytes: 3_000,
    graceMs: 10 * minute,
    now: () => clock.now,
  })
  return { cache, clock }
}

describe('a cache whose listener hears purges', () => {
  test('forgets the pages with a purged tag, and no others', async () => {
    const { cache } = cacheWithClock()
    cache.connected()
    cache.put('/ar/1/a', await page('one', 'story:1', 'topic:2'), cache.begin())
    cache.put('/ar/2/b', await page('two', 'story:2', 'topic:2'), cache.begin())
    cache.purge('story:1')
    expect(cache.get('/ar/1/a')).toBeUndefined()
    expect(cache.get('/ar/2/b')).toBeDefined()
    cache.purge('topic:2')
    expect(cache.get('/ar/2/b')).toBeUndefined()
  })

  test('forgets everything on the tag of all pages', async () => {
    const { cache } = cacheWithClock()
    cache.connected()
    cache.put('/ar', await page('home', 'home'), cache.begin())
    cache.purge('all')
    expect(cache.get('/ar')).toBeUndefined()
  })

  test('keeps out a page that was purged while it was rendered', async () => {
    const { cache } = cacheWithClock()
    cache.connected()
    const ticket = cache.begin()
    cache.purge('story:1')
    expect(cache.put('/ar/1/a', await page('old', 'story:1'), ticket)).toBe(false)
    expect(cache.get('/ar/1/a')).toBeUndefined()
    expect(cache.put('/ar/2/b', await page('other', 'story:2'), ticket)).toBe(true)
  })

  test('keeps a page whose render began after the purge', async () => {
    const { cache } = cacheWithClock()
    cache.connected()
    cache.purge('story:1')
    expect(cache.put('/ar/1/a', await page('new', 'story:1'), cache.begin())).toBe(true)
  })

  test('holds no more than its bytes, and drops what was not asked for longest', async () => {
    const { cache } = cacheWithClock()
    cache.connected()
    const large = 'x'.repeat(3_000)
    for (const key of ['/1', '/2', '/3', '/4']) cache.put(key, await page(large, key), cache.begin())
    expect(cache.get('/1')).toBeUndefined()
    expect(cache.get('/4')).toBeDefined()
  })
})

describe('a cache whose listener hears nothing', () => {
  test('keeps no page before the first connection', async () => {
    const { cache } = cacheWithClock()
    expect(cache.put('/ar', await page('home'), cache.begin())).toBe(false)
  })

  test('serves what it has for ten minutes, and keeps nothing new', async () => {
    const { cache, clock } = cacheWithClock()
    cache.connected()
    cache.put('/ar', await page('home', 'home'), cache.begin())
    cache.lost()
    clock.now = 10 * minute
    expect(cache.get('/ar')).toBeDefined()
    expect(cache.put('/en', await page('home', 'home'), cache.begin())).toBe(false)
    cache.lost()
    clock.now = 10 * minute + 1
    expect(cache.get('/ar')).toBeUndefined()
  })

  test('starts empty when it hears again, also for renders that began before', async () => {
    const { cache } = cacheWithClock()
    cache.connected()
    cache.put('/ar', await page('home', 'home'), cache.begin())
    cache.lost()
    const ticket = cache.begin()
    cache.connected()
    expect(cache.get('/ar')).toBeUndefined()
    expect(cache.put('/ar', await page('home', 'home'), ticket)).toBe(false)
    expect(cache.put('/ar', await page('home', 'home'), cache.begin())).toBe(true)
  })
})
