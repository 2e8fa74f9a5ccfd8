import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { frontOf } from './handler'

vi.mock('../../app/(reader)/_cache/front', () => ({ answerFromCache: () => false }))

const server = createServer(
  frontOf({
    origin: 'https://news.example',
    next: async (incoming, response) => {
      if (incoming.url === '/breaks') throw new Error('broken on purpose')
      response.setHeader('Vary', 'rsc, next-router-state-tree, Accept-Encoding')
      if (incoming.url === '/ar') response.setHeader('Content-Security-Policy', "script-src 'none'")
      response.end(`fine: ${incoming.url}`)
    },
  }),
)

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

/** Node's own client sends a path as it is; fetch would repair it. */
function get(path: string): Promise<{ status?: number; headers: Record<string, unknown>; body: string }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', agent: false }, (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['/ar/%', '/ar/%EF%BF%BD'],
  ['/ar/12/%D9%82%D9', '/ar/12/%EF%BF%BD'],
  ['/ar/1/a-%ff-b', '/ar/1/a-%EF%BF%BD-b'],
  ['/ar/%00', '/ar/%EF%BF%BD'],
  ['/ar/search?q=%zz', '/ar/search?q=%EF%BF%BDzz'],
])('a reader’s broken address %s is answered like any other', async (path, asked) => {
  expect(await get(path)).toMatchObject({ status: 200, body: `fine: ${asked}` })
})

test.each(['/desk/%E0%A4', '/desk?next=%', '/admin/%00', '/_next/%ff'])('%s is malformed', async (path) => {
  const { status, headers, body } = await get(path)
  expect(status).toBe(400)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(body).toMatch(/malformed/)
})

test('the API refuses in its own shape', async () => {
  const { status, body } = await get('/api/articles/%E0/content')
  expect(status).toBe(400)
  expect(JSON.parse(body)).toMatchObject({ error: { code: 'malformed' } })
})

test('Arabic addresses pass', async () => {
  const path = encodeURI('/ar/12/قمة-بغداد?q=٪')
  expect((await get(path)).body).toBe(`fine: ${path}`)
})

test('every answer carries the security headers, and a page keeps its own stricter policy', async () => {
  const page = await get('/ar')
  expect(page.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'strict-transport-security': 'max-age=31536000',
    'content-security-policy': "script-src 'none'",
  })
  const other = await get('/api/health')
  expect(other.headers['content-security-policy']).toMatch(/object-src 'none'/)
  expect(other.headers['x-powered-by']).toBeUndefined()
})

test("Next's Vary stays on screens only", async () => {
  expect((await get('/ar')).headers.vary).toBe('Accept-Encoding')
  expect((await get('/desk/today')).headers.vary).toContain('rsc')
})

test('uploads run nothing', async () => {
  expect((await get('/api/media/file/a.svg')).headers['content-security-policy']).toMatch(/sandbox/)
})

test('a bug behind it is a 500, not a hanging request', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect((await get('/breaks')).status).toBe(500)
  expect(said).toHaveBeenCalledOnce()
})
