import { beforeEach, expect, test, vi } from 'vitest'
import { type Rendered, servePage, type Tags } from './render'
import { sharedPageCache } from './shared'

function rendered(text: string, status: 200 | 404 | 410 = 200): Rendered {
  return { is: 'page', page: { status, type: 'text/html', body: Buffer.from(text), headers: {}, maxAge: 0 } }
}

const serve = (key: string, render: (tags: Tags) => Promise<Rendered>) =>
  servePage({ key, render, acceptEncoding: undefined, ifNoneMatch: undefined })

beforeEach(() => {
  sharedPageCache().connected()
})

test('a page is rendered once and then served from the cache, until one of its tags is purged', async () => {
  const render = vi.fn(async (tags: Tags) => {
    tags.add('story:1')
    return rendered('one')
  })
  await serve('/once', render)
  expect(String((await serve('/once', render))?.body)).toBe('one')
  expect(render).toHaveBeenCalledTimes(1)
  sharedPageCache().purge('story:1')
  await serve('/once', render)
  expect(render).toHaveBeenCalledTimes(2)
})

test('requests for one page share a render; after a purge nobody joins the old one', async () => {
  const finish: ((page: Rendered) => void)[] = []
  const render = vi.fn(() => new Promise<Rendered>((resolve) => finish.push(resolve)))
  const first = serve('/shared', render)
  const second = serve('/shared', render)
  expect(render).toHaveBeenCalledTimes(1)
  sharedPageCache().purge('story:9')
  const third = serve('/shared', render)
  expect(render).toHaveBeenCalledTimes(2)
  finish[0]?.(rendered('old'))
  finish[1]?.(rendered('new'))
  const answers = await Promise.all([first, second, third])
  expect(answers.map((answer) => String(answer?.body))).toEqual(['old', 'old', 'new'])
})

test('a purge during a render keeps that render out of the cache', async () => {
  await serve('/racing', async (tags) => {
    tags.add('story:1')
    sharedPageCache().purge('story:1', 'home')
    return rendered('old')
  })
  expect(sharedPageCache().get('/racing')).toBeUndefined()
})

test('withdrawn pages are kept; of an address at which there is nothing, nothing is kept', async () => {
  await serve('/gone', async () => rendered('gone', 410))
  expect(await serve('/nothing', async () => ({ is: 'missing' }))).toBeNull()
  expect(sharedPageCache().get('/gone')?.status).toBe(410)
  expect(sharedPageCache().get('/nothing')).toBeUndefined()
})

test('a redirect is permanent, keeps the method, and is not kept', async () => {
  const answer = await serve('/moved', async () => ({ is: 'redirect', to: '/ar/1/y' }))
  expect([answer?.status, answer?.headers.Location]).toEqual([308, '/ar/1/y'])
  expect(sharedPageCache().get('/moved')).toBeUndefined()
})

test('a render that fails leaves nothing behind: the next request tries again', async () => {
  const broken = async () => {
    throw new TypeError('undefined is not a function')
  }
  await expect(serve('/bug', broken)).rejects.toThrow('undefined is not')
  expect(String((await serve('/bug', async () => rendered('mended')))?.body)).toBe('mended')
})
