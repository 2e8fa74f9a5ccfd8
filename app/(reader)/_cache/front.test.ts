import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFromCache } from './front'
import { sharedPageCache } from './shared'
import { storedPage } from './storedPage'

const key = `/ar/1/${encodeURIComponent('ماء')}`
let server: Server

beforeAll(async () => {
  const cache = sharedPageCache()
  cache.connected()
  const page = { status: 200 as const, type: 'text/html', headers: {}, tags: ['all', 'story:1'], maxAge: 0 }
  cache.put(key, storedPage({ ...page, body: Buffer.from('<p>ماء</p>') }), cache.begin())
  server = createServer((incoming, response) => {
    if (!answerFromCache(incoming, response)) response.writeHead(299).end('looked for')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number; body: string; etag: string }>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          etag: response.headers.etag ?? '',
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('a page that is kept is answered at once, its head too', async () => {
  expect(await ask(key)).toMatchObject({ status: 200, body: '<p>ماء</p>' })
  expect(await ask(key, 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test('a page that the browser has is answered with 304', async () => {
  const { etag } = await ask(key)
  expect(await ask(key, 'GET', { 'If-None-Match': etag })).toMatchObject({ status: 304, body: '' })
})

test('other spellings, query strings and unknown paths have to be looked for', async () => {
  for (const [path, method] of [
    [`${key}?utm=1`, 'GET'],
    [`${key}/`, 'GET'],
    [key.toLowerCase(), 'GET'],
    ['/ar/2/x', 'GET'],
  ] as const)
    expect((await ask(path, method)).status, path).toBe(299)
})

test('a purged page has to be made again', async () => {
  sharedPageCache().purge('story:1')
  expect((await ask(key)).status).toBe(299)
})
