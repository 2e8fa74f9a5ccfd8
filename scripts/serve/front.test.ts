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
      response.end('fine')
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

test.each(['/ar/%', '/ar/%E0%A4', '/ar/1/%ff', '/ar/%00', '/ar/search?q=%zz'])(
  '%s is malformed',
  async (path) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(400)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(body).toMatch(/malformed/)
  },
)

test('the API refuses in its own shape', async () => {
  const { status, body } = await get('/api/articles/%E0/content')
  expect(status).toBe(400)
  expect(JSON.parse(body)).toMatchObject({ error: { code: 'malformed' } })
})

test('Arabic addresses pass', async () => {
  expect((await get(encodeURI('/ar/12/قمة-بغداد?q=٪'))).body).toBe('fine')
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
