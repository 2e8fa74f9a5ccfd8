import { request as httpRequest } from 'node:http'
import { findFreePort } from '../scripts/lib/port.mjs'
import type { RunningProduct } from '../scripts/testing/productServer'
import { type Cable, layCable } from './support/cable'
import { serverVariables, startAnotherServer } from './support/server'
import { bilingualStory } from './support/stories'
import { expect, test } from './support/test'

test.skip(!process.env[serverVariables], 'a newsroom that was started elsewhere has no second server')
test.describe.configure({ mode: 'serial' })

let cable: Cable
let server: RunningProduct

test.beforeAll(async () => {
  const { DATABASE_URL = '' } = JSON.parse(process.env[serverVariables] ?? '{}')
  cable = await layCable(DATABASE_URL)
  server = await startAnotherServer(await findFreePort(), { DATABASE_URL: cable.url })
})
test.afterAll(async () => {
  await server?.stop()
  await cable?.close()
})

interface Answered {
  status: number
  body: string
  headers: Record<string, string | string[] | undefined>
}

/** Node's own client sends a path as it is, and keeps nothing. */
function get(path: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    httpRequest(new URL(server.origin), { path, agent: false }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }))
    })
      .on('error', reject)
      .end()
  })
}

test('without a database readers keep the pages that are there, and are told plainly where there is none', async ({
  newsroom,
}) => {
  const { id } = await bilingualStory(await newsroom.cast('ar'))
  const { headers } = await get(`/ar/${id}`)
  const path = String(headers.location)
  await expect.poll(async () => (await get(path)).status).toBe(200)
  const [home, story] = [await get('/ar'), await get(path)]
  await cable.pull()
  expect(await get('/ar')).toMatchObject({ status: 200, body: home.body })
  expect((await get(path)).body).toBe(story.body)
  const english = await get(`/en/${id}`)
  expect(english).toMatchObject({
    status: 503,
    headers: { 'cache-control': 'no-store', 'retry-after': '30' },
  })
  expect(english.body).toContain('lang="en"')
  expect(english.body).not.toContain('<script')
  expect((await get('/ar/search?q=%D9%85%D8%A7%D8%A1')).status).toBe(503)
  await cable.putBack()
  await expect.poll(async () => (await get(`/en/${id}`)).status, { timeout: 20_000 }).toBe(308)
  await expect.poll(async () => (await get(path)).body, { timeout: 20_000 }).toBe(story.body)
})

test('three times as many readers as can be served wait, and none is sent away', async () => {
  const paths = ['/ar', '/en', '/ar/topics/culture', '/en/search?q=water', '/ar/sources', '/ar/feed.xml']
  const asked = Array.from({ length: 600 }, (_, index) => paths[index % paths.length] ?? '/ar')
  const answers = await Promise.all(asked.map((path) => get(path)))
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
})

test('addresses that cannot be read are answered with 400, in the language of their beginning', async () => {
  for (const path of ['/en/%', '/en/1/%C3%28', '/en/topics/%FF', '/en/search?q=%E0%A4%A']) {
    const { status, body } = await get(path)
    expect([path, status]).toEqual([path, 400])
    expect(body).toContain('<html lang="en"')
  }
  expect((await get('/api/%')).status).toBe(400)
  expect((await get('/desk/%')).status).toBe(400)
})
