import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from 'playwright/test'
import type { Colleague } from '../support/staff'
import { agreed, expect, refused, test } from './support'

/** One after the other takes its time where many machines share two processors. */
const signIn = (client: APIRequestContext, { email, password }: Pick<Colleague, 'email' | 'password'>) =>
  client.post('/api/users/login', { data: { email, password }, timeout: 120_000 })

const times = <T>(count: number, work: (number: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => work(number)))

const isHeard = async (client: APIRequestContext): Promise<boolean> =>
  (await (await client.get('/api/users/me', { headers: { 'Sec-Fetch-Site': 'same-origin' } })).json())
    .user !== null

test('twenty sign-ins of one account at one moment are twenty sessions', async ({ http }) => {
  test.slow()
  const { colleague } = await http.newcomer('writer')
  const clients = await times(20, () => http.stranger())
  const answers = await Promise.all(clients.map((client) => signIn(client, colleague)))
  expect(answers.map((answer) => answer.status())).toEqual(Array(20).fill(200))
  expect(await Promise.all(clients.map(isHeard))).toEqual(Array(20).fill(true))
  const [leaving, ...staying] = clients
  if (!leaving) throw new Error('nobody signed in')
  await Promise.all([
    leaving.post('/api/users/logout', { data: {} }),
    ...staying.slice(0, 6).map((client) => client.post('/api/users/refresh-token', { data: {} })),
    ...staying
      .slice(6, 12)
      .map((client) => client.patch(`/api/users/${colleague.id}`, { data: { theme: 'dark' } })),
  ])
  expect(await isHeard(leaving)).toBe(false)
  expect(await Promise.all(staying.map(isHeard))).toEqual(Array(19).fill(true))
})

test('whoever signs in while her account is closed or her roles are taken stays without them', async ({
  http,
}) => {
  test.slow()
  const admin = await http.as('admin')
  for (const change of ['deactivate', 'roles'] as const) {
    const { colleague } = await http.newcomer('editor')
    const clients = await times(4, () => http.stranger())
    await Promise.all([
      ...clients.map((client) => signIn(client, colleague)),
      admin.post(`/api/people/${colleague.id}/${change}`, {
        data: change === 'roles' ? { roles: ['writer'] } : {},
      }),
    ])
    const now = await agreed<{ active: boolean; roles: string[] }>(
      await admin.get(`/api/users/${colleague.id}?depth=0`),
    )
    expect([now.active, now.roles]).toEqual(change === 'roles' ? [true, ['writer']] : [false, ['editor']])
  }
})

test('no page of another site signs anybody in', async ({ http }) => {
  const { colleague } = await http.newcomer('writer')
  const foreign = await http.bare({ Origin: 'https://elsewhere.example' })
  const answer = await signIn(foreign, colleague)
  expect([answer.status(), answer.headers()['set-cookie']]).toEqual([403, undefined])
  const script = await http.bare()
  expect((await signIn(script, colleague)).status()).toBe(200)
})

test('the door says the same of a wrong password, an unknown person and a locked account', async ({
  http,
}) => {
  test.slow()
  const { colleague } = await http.newcomer('writer')
  const door = await http.stranger()
  const tellsOf = async (account: { email: string; password: string }) => {
    const answer = await signIn(door, account)
    return { status: answer.status(), text: await answer.text() }
  }
  const unknown = await tellsOf({ email: `${randomUUID()}@e2e.example`, password: 'wrong-password' })
  expect(unknown.status).toBe(401)
  for (let attempt = 0; attempt < 11; attempt += 1) {
    expect(await tellsOf({ email: colleague.email, password: 'wrong-password' })).toEqual(unknown)
  }
  expect(await tellsOf(colleague)).toEqual(unknown)
})

test('and takes as long for all of them', async ({ http }) => {
  test.slow()
  const { colleague } = await http.newcomer('writer')
  const door = await http.stranger()
  const took = async (email: string) => {
    const start = performance.now()
    await signIn(door, { email, password: 'wrong-password' })
    return performance.now() - start
  }
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < 5; round += 1) {
    known.push(await took(colleague.email))
    unknown.push(await took(`${randomUUID()}@e2e.example`))
  }
  const quickest = (all: number[]) => Math.min(...all)
  // Without the same work the one is some twenty times as quick as the other.
  expect(quickest(unknown) / quickest(known)).toBeGreaterThan(0.4)
})

test('nobody at the door can spoil or use an invitation by other ways than joining', async ({ http }) => {
  const admin = await http.as('admin')
  const door = await http.stranger()
  const email = `${randomUUID()}@e2e.example`
  const { link } = await agreed<{ link: string }>(
    await admin.post('/api/people/invite', {
      data: { email, nameAr: 'هند', nameEn: 'Hind', roles: ['writer'] },
    }),
  )
  const token = new URL(link).searchParams.get('token')
  for (const [path, data] of [
    ['forgot-password', { email }],
    ['reset-password', { token, password: 'xyz' }],
    [`verify/${token}`, {}],
  ] as const) {
    expect((await door.post(`/api/users/${path}`, { data })).status(), path).toBe(404)
  }
  const password = `long-enough-${randomUUID()}`
  await agreed(await door.post('/api/people/join', { data: { token, password } }))
  expect((await signIn(door, { email, password })).status()).toBe(200)
})

test('a changed password is long enough, and ends the sessions elsewhere', async ({ http }) => {
  const { colleague, client } = await http.newcomer('writer')
  const elsewhere = await http.stranger()
  await signIn(elsewhere, colleague)
  const path = `/api/users/${colleague.id}`
  for (const password of ['short', '', 7, ['long-enough-1'], { a: 1 }, 'x'.repeat(201)]) {
    expect((await client.patch(path, { data: { password } })).status(), JSON.stringify(password)).toBe(400)
  }
  expect(await isHeard(elsewhere)).toBe(true)
  const password = `another-${randomUUID()}`
  expect((await client.patch(path, { data: { password } })).status()).toBe(200)
  expect([await isHeard(client), await isHeard(elsewhere)]).toEqual([true, false])
  expect((await signIn(elsewhere, colleague)).status()).toBe(401)
  expect((await signIn(elsewhere, { ...colleague, password })).status()).toBe(200)
})

test('a key that is no text, or a short one, is none', async ({ http }) => {
  const { colleague, client } = await http.newcomer('writer')
  for (const apiKey of ['short', 7, ['x'.repeat(40)], { key: 'x'.repeat(40) }]) {
    const set = await client.patch(`/api/users/${colleague.id}`, { data: { enableAPIKey: true, apiKey } })
    expect(set.status(), JSON.stringify(apiKey)).toBe(400)
    const script = await http.bare({ Authorization: `users API-Key ${String(apiKey)}` })
    expect((await refused(await script.post('/api/articles/start', { data: {} }))).status).toBe(401)
  }
})
