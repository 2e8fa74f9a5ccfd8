import { beforeEach, expect, test, vi } from 'vitest'
import { type Rendered, servePage } from './render'
import { sharedPageCache } from './shared'

const request = new Request('http://localhost/ar/1/x')

function rendered(text: string, status: 200 | 404 | 410 = 200): Rendered {
  return { is: 'page', page: { status, type: 'text/html', body: Buffer.from(text), headers: {}, maxAge: 0 } }
}

beforeEach(() => {
  sharedPageCache().connected()
})

test('a page is rendered once and then served from the cache, until one of its tags is purged', async () => {
  const render = vi.fn(async (tags: Set<string>) => {
    tags.add('article:1')
    return rendered('one')
  })
  await servePage(request, '/once', render)
  expect(await (await servePage(request, '/once', render)).text()).toBe('one')
  expect(render).toHaveBeenCalledTimes(1)
  sharedPageCache().purge('article:1')
  await servePage(request, '/once', render)
  expect(render).toHaveBeenCalledTimes(2)
})

test('requests for one page share a render; after a purge nobody joins the old one', async () => {
  const finish: ((page: Rendered) => void)[] = []
  const render = vi.fn(() => new Promise<Rendered>((resolve) => finish.push(resolve)))
  const first = servePage(request, '/shared', render)
  const second = servePage(request, '/shared', render)
  expect(render).toHaveBeenCalledTimes(1)
  sharedPageCache().purge('article:9')
  const third = servePage(request, '/shared', render)
  expect(render).toHaveBeenCalledTimes(2)
  finish[0]?.(rendered('old'))
  finish[1]?.(rendered('new'))
  const texts = await Promise.all([first, second, third].map(async (answer) => (await answer).text()))
  expect(texts).toEqual(['old', 'old', 'new'])
})

test('a purge during a render keeps that render out of the cache', async () => {
  await servePage(request, '/racing', async (tags) => {
    tags.add('article:1')
    sharedPageCache().purge('article:1')
    return rendered('old')
  })
  expect(sharedPageCache().get('/racing')).toBeUndefined()
})

test('withdrawn pages are kept, unknown addresses are not', async () => {
  await servePage(request, '/gone', async () => rendered('gone', 410))
  await servePage(request, '/nothing', async () => rendered('nothing', 404))
  expect(sharedPageCache().get('/gone')?.status).toBe(410)
  expect(sharedPageCache().get('/nothing')).toBeUndefined()
})

test('a redirect is permanent, keeps the method, and is not kept', async () => {
  const answer = await servePage(request, '/moved', async () => ({ is: 'redirect', to: '/ar/1/y' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/ar/1/y'])
  expect(sharedPageCache().get('/moved')).toBeUndefined()
})

test('without a database: 503, a plain page that nobody keeps', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const answer = await servePage(request, '/away', async () => {
    throw Object.assign(new Error('query failed'), {
      cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    })
  })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(await answer.text()).toContain('lang="ar"')
  expect(logged).toHaveBeenCalledOnce()
  logged.mockRestore()
})

test('a bug is not called a passing fault', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const answer = await servePage(request, '/bug', async () => {
    throw new TypeError('undefined is not a function')
  })
  expect(answer.status).toBe(500)
  logged.mockRestore()
})
