import type { APIRequestContext } from 'playwright/test'
import { agreed, expect, type Hand, hands, test, writtenByVerbs } from './support'

const everybody: Hand[] = ['nobody', ...(Object.keys(hands) as Hand[])]

interface Ask {
  method: string
  path: string
  headers?: Record<string, string>
}

/** Every way of Payload's own REST to write or copy something, and to reach older versions. */
const waysInto = (collection: string): Ask[] => [
  { method: 'POST', path: `/api/${collection}` },
  { method: 'PATCH', path: `/api/${collection}/1` },
  { method: 'PATCH', path: `/api/${collection}?where[id][exists]=true` },
  { method: 'PUT', path: `/api/${collection}/1` },
  { method: 'DELETE', path: `/api/${collection}/1` },
  { method: 'DELETE', path: `/api/${collection}?where[id][exists]=true` },
  { method: 'POST', path: `/api/${collection}/1/duplicate` },
  { method: 'GET', path: `/api/${collection}/versions` },
  { method: 'GET', path: `/api/${collection}/versions/1` },
  { method: 'POST', path: `/api/${collection}/versions/1` },
]

const content = { title: 'x', stage: 'published', live: 1, context: { verb: true }, overrideAccess: true }

const counted = async (client: APIRequestContext) => {
  const { totalDocs } = await agreed<{ totalDocs: number }>(await client.get('/api/articles?limit=1'))
  const { docs } = await agreed<{ docs: unknown[] }>(
    await client.get('/api/articles?depth=0&sort=id&limit=5'),
  )
  return { totalDocs, docs }
}

for (const hand of everybody) {
  test(`Payload’s own ways of writing stories are closed for ${hand}`, async ({ http }) => {
    const client = await http.as(hand)
    for (const collection of writtenByVerbs) {
      for (const { method, path } of waysInto(collection)) {
        const answer = await client.fetch(path, { method, data: method === 'GET' ? undefined : content })
        const body = await answer.text()
        const what = `${hand} ${method} ${path} ${answer.status()} ${body.slice(0, 120)}`
        expect([400, 401, 403, 404, 405, 501], what).toContain(answer.status())
      }
    }
  })
}

test('nothing of all this has changed a story', async ({ http }) => {
  const editor = await http.as('editor')
  const before = await counted(editor)
  for (const { method, path } of waysInto('articles')) {
    await editor.fetch(path, { method, data: method === 'GET' ? undefined : content })
    await editor.fetch(path, {
      method: 'POST',
      headers: { 'X-Payload-HTTP-Method-Override': method },
      data: content,
    })
  }
  const after = await counted(editor)
  expect(after.totalDocs).toBeGreaterThanOrEqual(before.totalDocs)
  expect(after.docs).toEqual(before.docs)
})

test('there is no GraphQL beside it', async ({ http }) => {
  const editor = await http.as('editor')
  const answer = await editor.post('/api/graphql', { data: { query: '{ Articles { docs { id } } }' } })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(await answer.text()).not.toContain('"docs"')
})

test('an admin has no hold on other people’s accounts but the newsroom’s own verbs', async ({ http }) => {
  const admin = await http.as('admin')
  const { colleague } = await http.newcomer('editor')
  for (const data of [
    { password: 'taken-over-1' },
    { email: 'mine@e2e.example' },
    { apiKey: 'x'.repeat(40), enableAPIKey: true },
  ]) {
    expect((await admin.patch(`/api/users/${colleague.id}`, { data })).status()).toBe(403)
  }
  expect((await admin.delete(`/api/users/${colleague.id}`)).status()).toBe(403)
})

test('nobody gives herself roles or takes the switch of the second pair of eyes', async ({ http }) => {
  const { colleague, client } = await http.newcomer('editor')
  const roles = ['admin', 'editor', 'reviewer']
  const { doc } = await agreed<{ doc: { roles: string[] } }>(
    await client.patch(`/api/users/${colleague.id}`, { data: { roles } }),
  )
  expect(doc.roles).toEqual(['editor'])
  const { result } = await agreed<{ result: { selfApproval: boolean } }>(
    await client.post('/api/globals/newsroom', { data: { selfApproval: true } }),
  )
  expect(result.selfApproval).toBe(false)
  const answer = await client.post(`/api/people/${colleague.id}/roles`, { data: { roles } })
  expect(answer.status()).toBe(403)
})
