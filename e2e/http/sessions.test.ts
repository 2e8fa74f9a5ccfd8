import { randomUUID } from 'node:crypto'
import { origin } from '../support/staff'
import { agreed, call, endpoints, expect, refused, test } from './support'

const writes = endpoints().filter(({ method }) => method !== 'GET')
const cookieOf = async (client: {
  storageState(): Promise<{ cookies: { name: string; value: string }[] }>
}) => (await client.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

test('every endpoint asks who is there', async ({ http }) => {
  const nobody = await http.as('nobody')
  expect(endpoints().length).toBeGreaterThan(50)
  for (const endpoint of endpoints()) {
    const told = await refused(await call(nobody, endpoint, endpoint.method === 'GET' ? undefined : {}))
    expect([told.status, told.code], `${endpoint.method} ${endpoint.path}`).toEqual([401, 'session.missing'])
  }
})

test('a cookie counts only in requests of the newsroom’s own pages', async ({ http }) => {
  const Cookie = await cookieOf(await http.as('editor'))
  const foreign = await http.bare({ Cookie, Origin: 'https://elsewhere.example' })
  const silent = await http.bare({ Cookie })
  const own = await http.bare({ Cookie, Origin: origin() })
  for (const client of [foreign, silent]) {
    for (const endpoint of writes) {
      const { status } = await refused(await call(client, endpoint, {}))
      expect(status, `${endpoint.method} ${endpoint.path}`).toBe(401)
    }
    const preferences = await client.patch('/api/users/1', { data: { theme: 'dark' } })
    expect(preferences.status()).toBe(403)
  }
  await agreed(await call(own, { method: 'POST', path: '/api/articles/start' }, {}))
})

test('a page reads with its cookie although browsers send no Origin then', async ({ http }) => {
  const Cookie = await cookieOf(await http.as('editor'))
  const page = await http.bare({ Cookie, 'Sec-Fetch-Site': 'same-origin' })
  const elsewhere = await http.bare({ Cookie, 'Sec-Fetch-Site': 'cross-site' })
  expect((await (await page.get('/api/users/me')).json()).user).not.toBeNull()
  expect((await (await elsewhere.get('/api/users/me')).json()).user).toBeNull()
})

test('a script works with its person’s API key, without cookie and Origin, until the key goes', async ({
  http,
}) => {
  const { colleague, client } = await http.newcomer('writer')
  const apiKey = randomUUID()
  const weak = await client.patch(`/api/users/${colleague.id}`, {
    data: { enableAPIKey: true, apiKey: 'guess' },
  })
  expect(weak.status()).toBe(400)
  const set = await client.patch(`/api/users/${colleague.id}`, { data: { enableAPIKey: true, apiKey } })
  expect(await set.text()).not.toContain(apiKey)
  const script = await http.bare({ Authorization: `users API-Key ${apiKey}` })
  const { article } = await agreed<{ article: { id: number } }>(
    await script.post('/api/articles/import', { data: { text: 'عنوان القصة\n\nكلام القصة كله هنا.' } }),
  )
  const events = await agreed<{ events: { by: number }[] }>(
    await script.get(`/api/articles/${article.id}/events`),
  )
  expect(events.events[0]?.by).toBe(colleague.id)
  const wrong = await http.bare({ Authorization: `users API-Key ${randomUUID()}` })
  expect((await refused(await wrong.post('/api/articles/start', { data: {} }))).status).toBe(401)
  await client.patch(`/api/users/${colleague.id}`, { data: { enableAPIKey: false, apiKey: null } })
  expect((await refused(await script.post('/api/articles/start', { data: {} }))).status).toBe(401)
})

test('a deactivated person is nobody from that moment, by cookie and by key', async ({ http }) => {
  const { colleague, client } = await http.newcomer('editor')
  const apiKey = randomUUID()
  await client.patch(`/api/users/${colleague.id}`, { data: { enableAPIKey: true, apiKey } })
  const script = await http.bare({ Authorization: `users API-Key ${apiKey}` })
  await agreed(await script.post('/api/articles/start', { data: {} }))
  const admin = await http.as('admin')
  await agreed(await admin.post(`/api/people/${colleague.id}/deactivate`, { data: {} }))
  for (const door of [client, script]) {
    expect((await refused(await door.post('/api/articles/start', { data: {} }))).status).toBe(401)
    expect((await door.get('/api/articles')).status()).toBe(403)
  }
  const { email, password } = colleague
  expect((await client.post('/api/users/login', { data: { email, password } })).status()).toBe(401)
})

test('the open doors open for the newsroom’s own pages, and registration only while there is nobody', async ({
  http,
}) => {
  const person = { email: 'first@e2e.example', password: 'long-enough-1', nameAr: 'سلمى', nameEn: 'Salma' }
  const elsewhere = await http.bare({ Origin: 'https://elsewhere.example' })
  const silent = await http.bare()
  for (const client of [elsewhere, silent]) {
    for (const path of ['/api/people/register-first', '/api/users/first-register', '/api/people/join']) {
      const { status, code } = await refused(await client.post(path, { data: person }))
      expect([status, code]).toEqual([403, 'origin.foreign'])
    }
  }
  const nobody = await http.as('nobody')
  const closed = await refused(await nobody.post('/api/people/register-first', { data: person }))
  expect([closed.status, closed.code]).toEqual([403, 'people.registrationClosed'])
  const joining = { token: 'made-up', password: 'long-enough-1' }
  const invalid = await refused(await nobody.post('/api/people/join', { data: joining }))
  expect([invalid.status, invalid.code]).toEqual([422, 'people.invitationInvalid'])
  expect((await nobody.post('/api/users/first-register', { data: person })).status()).toBe(403)
  expect((await nobody.post('/api/users', { data: { ...person, roles: ['admin'] } })).status()).toBe(403)
})

test('whoever is not signed in is told so in the language that her browser asks for', async ({ http }) => {
  const start = { method: 'POST', path: '/api/articles/start' }
  const english = await http.bare({ 'Accept-Language': 'en-GB,en;q=0.9' })
  const arabic = await http.bare({ 'Accept-Language': 'ar' })
  const other = await http.bare()
  expect((await refused(await call(english, start, {}))).message).toMatch(/sign in/)
  for (const client of [arabic, other]) {
    expect((await refused(await call(client, start, {}))).message).toMatch(/سجِّل الدخول/)
  }
})

test('answers are never kept by anybody in between', async ({ http }) => {
  const editor = await http.as('editor')
  const answer = await editor.post('/api/articles/start', { data: {} })
  expect(answer.headers()['cache-control']).toBe('no-store')
})
