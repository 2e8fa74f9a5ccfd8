import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { negotiate } from './negotiate'
import { storedPage } from './storedPage'

const html = Buffer.from('<p>ماء</p>'.repeat(200))
const page = storedPage({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: html,
  headers: { 'Content-Security-Policy': "script-src 'none'" },
  tags: ['all'],
  maxAge: 0,
})
const ask = (acceptEncoding?: string, ifNoneMatch?: string) =>
  negotiate(page, { acceptEncoding, ifNoneMatch })

test('the smallest encoding that is accepted is sent, with its own strong ETag', () => {
  const [br, gzip, plain] = [ask('gzip, deflate, br'), ask('gzip;q=1.0, br;q=0'), ask()]
  expect(brotliDecompressSync(br.body ?? '')).toEqual(html)
  expect(gunzipSync(gzip.body ?? '')).toEqual(html)
  expect(plain.body).toEqual(html)
  expect(plain.headers['Content-Encoding']).toBeUndefined()
  const etags = [br, gzip, plain].map(({ headers }) => headers.ETag)
  expect(new Set(etags).size).toBe(3)
  for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/)
})

test('a page is compressed when somebody asks: quickly for who waits, and once more, well, for all after her', async () => {
  const fresh = storedPage({ ...page, body: html })
  expect(fresh.packed).toEqual({})
  const asked = { acceptEncoding: 'br', ifNoneMatch: undefined }
  const first = negotiate(fresh, asked)
  expect(first.body?.length).toBeLessThan(html.length)
  expect(negotiate(fresh, { acceptEncoding: 'br', ifNoneMatch: '*' }).status).toBe(304)
  await vi.waitFor(() => expect(negotiate(fresh, asked).headers.ETag).not.toBe(first.headers.ETag))
  const well = negotiate(fresh, asked)
  expect(brotliDecompressSync(well.body ?? '')).toEqual(html)
  expect(negotiate(fresh, asked).body).toBe(well.body)
  const known = negotiate(fresh, { ...asked, ifNoneMatch: first.headers.ETag })
  expect([known.status, known.headers.ETag]).toEqual([304, first.headers.ETag])
})

test('an image is sent as it is', () => {
  const image = storedPage({ ...page, type: 'image/webp', body: html })
  const { headers, body } = negotiate(image, { acceptEncoding: 'br, gzip', ifNoneMatch: undefined })
  expect(body).toBe(html)
  expect(headers.Vary).toBeUndefined()
})

test('an accepted wildcard is enough, and a refused one is respected', () => {
  expect(ask('*').headers['Content-Encoding']).toBe('br')
  expect(ask('*;q=0').headers['Content-Encoding']).toBeUndefined()
})

test('a browser that has the page hears 304, in whatever encoding it got it', () => {
  const etag = ask('br').headers.ETag ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = ask('gzip', known)
    expect(answer).toMatchObject({ status: 304, body: null })
    expect(answer.headers['Content-Type']).toBeUndefined()
  }
  expect(ask('gzip', '"other"').status).toBe(200)
})

test('a withdrawn page is never answered with 304', () => {
  const gone = storedPage({ ...page, status: 410, body: html })
  const { status } = negotiate(gone, { acceptEncoding: undefined, ifNoneMatch: `"${gone.etag}"` })
  expect(status).toBe(410)
})

test('shared caches ask again after a second, and may serve the page while we are away', () => {
  expect(ask().headers['Cache-Control']).toBe(
    'public, max-age=0, s-maxage=1, stale-while-revalidate=5, stale-if-error=600',
  )
})
