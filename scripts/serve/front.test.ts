import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Asked } from '../../app/(reader)/_site/asked'
import { frontOf } from './handler'

vi.mock('../../app/(reader)/_site/readers', () => ({
  readersHere: () => async (asked: Asked) => {
    if (asked.target === '/ar/fails') throw new Error('failed on purpose')
    return {
      status: 200,
      headers: { Vary: 'Accept-Encoding' },
      body: Buffer.from(`readers: ${asked.target}`),
    }
  },
}))

const server = createServer(
  frontOf({
    origin: 'https://news.example',
    next: async (incoming, response) => {
      if (incoming.url === '/desk/breaks') throw new Error('broken on purpose')
      response.setHeader('Vary', 'rsc, next-router-state-tree, Accept-Encoding')
      response.end(`fine: ${incoming.url}`)
    },
  }),
)

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

/** Node's own client sends a path as it is; fetch would repair it. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status?: number; headers: Record<string, unknown>; body: string }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    request({ port, path, method, host: '127.0.0.1', agent: false }, (answer) => {
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

test.each(['/ar/%', '/ar/12/%D9%82%D9', '/ar/1/a-%ff-b', '/ar/%00', '/ar/search?q=%zz', '/img/%c3'])(
  'a reader’s address that cannot be read, %s, is answered with 400 and a way on',
  async (path) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toContain(path.startsWith('/ar/1') ? `href="/ar/${path.split('/')[2]}"` : 'href="/ar"')
  },
)

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

test.each(['TRACE', 'PROPFIND', 'M-SEARCH'])('a request to %s is not allowed', async (method) => {
  for (const path of ['/ar', '/desk', '/api/articles', '/nothing']) {
    const { status, headers, body } = await get(path, method)
    expect({ status, body }, path).toEqual({ status: 405, body: '' })
    expect(headers.allow).toBe('GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
    expect(headers['cache-control']).toBe('no-store')
  }
})

test('Arabic addresses pass', async () => {
  const path = encodeURI('/ar/12/قمة-بغداد?q=٪')
  expect((await get(path)).body).toBe(`readers: ${path}`)
})

test('every answer carries the security headers, and a screen the policy that it lacks', async () => {
  const expected = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'strict-transport-security': 'max-age=31536000',
  }
  for (const path of ['/ar', '/desk', '/api/health', '/ar/%'])
    expect((await get(path)).headers).toMatchObject(expected)
  expect((await get('/desk')).headers['content-security-policy']).toMatch(/object-src 'none'/)
  const other = await get('/api/health')
  expect(other.headers['content-security-policy']).toMatch(/object-src 'none'/)
  expect(other.headers['x-powered-by']).toBeUndefined()
})

test("Next's Vary stays on screens only", async () => {
  expect((await get('/ar')).headers.vary).toBe('Accept-Encoding')
  expect((await get('/api/health')).headers.vary).toBe('Accept-Encoding')
  expect((await get('/desk/today')).headers.vary).toContain('rsc')
})

test('uploads run nothing', async () => {
  expect((await get('/api/media/file/a.svg')).headers['content-security-policy']).toMatch(/sandbox/)
})

test('a bug behind it is a 500, not a hanging request', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect((await get('/desk/breaks')).status).toBe(500)
  expect((await get('/ar/fails')).status).toBe(500)
  expect(said).toHaveBeenCalledTimes(2)
})
