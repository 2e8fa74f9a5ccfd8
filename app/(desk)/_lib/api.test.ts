import { afterEach, expect, it, vi } from 'vitest'
import { callApi } from './api'

afterEach(() => vi.unstubAllGlobals())

function answer(status: number, body: string) {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )
}

it('hands out the answer', async () => {
  answer(200, '{"stage":"inReview","revision":4}')
  expect(await callApi('POST', '/api/articles/1/submit', { revision: 3 })).toEqual({
    ok: true,
    value: { stage: 'inReview', revision: 4 },
  })
})

it("reads the newsroom's refusal", async () => {
  answer(
    422,
    '{"error":{"code":"article.incomplete","message":"بقيت الصورة","details":{"missing":["image"]}}}',
  )
  expect(await callApi('POST', '/api/articles/1/submit', {})).toEqual({
    ok: false,
    status: 422,
    refusal: { code: 'article.incomplete', message: 'بقيت الصورة', details: { missing: ['image'] } },
  })
})

it("reads Payload's refusal", async () => {
  answer(400, '{"errors":[{"name":"ValidationError","message":"nameAr","data":{"errors":[]}}]}')
  const result = await callApi('POST', '/api/sources', {})
  expect(result).toMatchObject({
    ok: false,
    status: 400,
    refusal: { code: 'ValidationError', message: 'nameAr' },
  })
})

it('calls a page of HTML unexpected, also where its status is 200', async () => {
  answer(200, '<!doctype html>')
  expect(await callApi('GET', '/api/x')).toMatchObject({ ok: false, refusal: { code: 'unexpected' } })
})

it('says that nobody answered', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => {
      throw new TypeError('Failed to fetch')
    }),
  )
  expect(await callApi('PUT', '/api/x', {})).toMatchObject({
    ok: false,
    status: 0,
    refusal: { code: 'network' },
  })
})
