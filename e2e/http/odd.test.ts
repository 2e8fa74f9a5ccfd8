import { call, expect, test } from './support'

const collections = [
  'articles',
  'translations',
  'sources',
  'topics',
  'profiles',
  'media',
  'users',
  'editions',
  'events',
  'terms',
  'memoryUnits',
  'notifications',
  'looks',
]

/** Questions that are none: each of them once broke Payload's own REST for somebody. */
const questions = [
  'where=foo',
  'where[id][in]=a,b',
  'where[id][equals]=999999999999999999999',
  'where[id][greater_than]=1e400',
  'where[id][equals][]=1',
  'where[id][near]=1',
  'where[createdAt][within]=x',
  'where[updatedAt][intersects]=1',
  'where[id][all]=x',
  'where[body][like]=x',
  'where[sources][contains]=x',
  'where[writer][equals][a]=1',
  'where[writer][in][]=x',
  'where[__proto__][x]=1',
  'where[constructor][prototype][x]=1',
  'where[title][nope]=x',
  'page=-1',
  'page=1e18',
  'page=99999999999999999999',
  'limit=-1',
  'limit=abc',
  'depth=1e9',
  'depth=-1',
  'sort=nope',
  'sort[a]=b',
  'select=x',
  'select[__proto__][x]=true',
  'populate=x',
  'joins[a]=b',
  'locale=zz',
]

test('no question breaks Payload’s REST, nor is answered with its inside', async ({ http }) => {
  test.setTimeout(180_000)
  const editor = await http.as('editor')
  for (const collection of collections) {
    for (const question of questions) {
      const path = `/api/${collection}?${question}`
      const answer = await editor.get(path)
      const text = await answer.text()
      expect(answer.status(), `${path} ${text.slice(0, 200)}`).toBeLessThan(500)
      if (!answer.ok()) expect(text, path).not.toMatch(/select |drizzle|node_modules|at \w+ \(/)
    }
    for (const id of [
      'abc',
      '1.5',
      '99999999999999999999',
      '0',
      '..%2f1',
      'versions',
      'duplicate',
      'paste-url',
    ]) {
      for (const method of ['GET', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
        const data = method === 'PATCH' ? {} : undefined
        const answer = await editor.fetch(`/api/${collection}/${id}`, { method, data })
        expect(answer.status() < 500 || answer.status() === 501, `${method} ${collection}/${id}`).toBe(true)
      }
    }
  }
})

test('the order of other people’s secrets is not to be had', async ({ http }) => {
  const writer = await http.as('writer')
  for (const field of ['hash', 'salt', 'resetPasswordToken', 'lockUntil', 'email', 'apiKeyIndex']) {
    for (const question of [
      `articles?sort=writer.${field}`,
      `articles?sort=-title,-writer.${field}`,
      `articles?sort[0]=writer.${field}`,
      `profiles?sort=user.${field}`,
      `users?sort=${field}`,
      `users?where[${field}][like]=a`,
      `articles?where[writer.${field}][exists]=true`,
      `translations?where[article.writer.${field}][like]=a`,
      `users/count?where[or][0][and][0][${field}][like]=a`,
    ]) {
      expect((await writer.get(`/api/${question}`)).status(), question).toBe(400)
    }
  }
  for (const question of [
    'sources?sort=contacts',
    'sources?where[contacts][like]=a',
    'sources/count?where[contacts][exists]=true',
  ])
    expect((await writer.get(`/api/${question}`)).status(), question).toBe(400)
})

const bodies = [
  'null',
  '7',
  '"x"',
  '[]',
  '{"a":',
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  '['.repeat(100_000),
  '\\"'.repeat(100_000),
  '{"nameAr":{"a":1}}',
  '{"nameAr":"x","nameAr":["y"]}',
  '{"nameAr":"x","notes":["y"]}',
  '{"nameAr":"x","kind":null}',
  '{"nameAr":"x","createdAt":"nope"}',
  '{"nameAr":"x","aliasesAr":"not a list"}',
  '{"nameAr":"x","website":"javascript:alert(1)"}',
  '{"nameAr":"x","feed":"data:text/html,x"}',
]

test('a body that is none is refused, and nothing is made of it', async ({ http }) => {
  const writer = await http.as('writer')
  for (const body of bodies) {
    const answer = await call(writer, { method: 'POST', path: '/api/sources' }, body)
    expect(answer.status(), body.slice(0, 60)).toBe(400)
    const { errors } = await answer.json()
    expect(errors[0].message, body.slice(0, 60)).toEqual(expect.any(String))
  }
  for (const type of [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ]) {
    const answer = await call(writer, { method: 'POST', path: '/api/sources' }, 'x=1', {
      'Content-Type': type,
    })
    expect(answer.status(), type).toBe(400)
  }
})

test('characters that no database stores are left out', async ({ http }) => {
  const writer = await http.as('writer')
  const body = '{"nameAr":"a\\u0000b \\ud800","notes":"c\\u0000d"}'
  const answer = await call(writer, { method: 'POST', path: '/api/sources?depth=0' }, body)
  expect((await answer.json()).doc).toMatchObject({ nameAr: 'ab \ufffd', notes: 'cd' })
  const nobody = await http.stranger()
  const login = await call(
    nobody,
    { method: 'POST', path: '/api/users/login' },
    '{"email":"a\\u0000","password":"x"}',
  )
  expect(login.status()).toBe(401)
})

test('a body larger than anything of ours is not read', async ({ http }) => {
  const nobody = await http.stranger()
  const data = { email: 'x@e2e.example', password: 'x'.repeat(2_200_000) }
  const answer = await nobody.post('/api/users/login', { data })
  expect(answer.status()).toBe(400)
  expect((await answer.json()).errors[0].message).toMatch(/2/)
})

test('bodies that never come close the door to nobody', async ({ http }) => {
  const { connect } = await import('node:net')
  const { hostname, port } = new URL(process.env.TARJUMAN_ORIGIN ?? '')
  const silent = Array.from({ length: 20 }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(
      `POST /api/users/login HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    )
    return socket
  })
  try {
    const { client } = await http.newcomer('writer')
    expect((await client.get('/api/articles?limit=1')).status()).toBe(200)
  } finally {
    for (const socket of silent) socket.destroy()
  }
})
