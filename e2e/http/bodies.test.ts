import fc from 'fast-check'
import { agreed, call, endpoints, expect, refused, test } from './support'

const writes = endpoints().filter(({ method }) => method !== 'GET')

/** Endpoints whose verb needs nothing but the path. */
const bodiless = /\/(?:start|follow-arabic|approve-clean|prefill|resolve|unresolve|activate|deactivate)$/
const shaped = writes.filter(({ path }) => !bodiless.test(path))

test('what is no JSON, or JSON of another shape, is malformed and named', async ({ http }) => {
  const admin = await http.as('admin')
  for (const endpoint of shaped) {
    for (const body of ['{"revision": 1', 'null', '7', '[]', '"text"']) {
      const told = await refused(await call(admin, endpoint, body))
      expect([told.status, told.code], `${endpoint.method} ${endpoint.path} ${body}`).toEqual([
        400,
        'request.malformed',
      ])
      expect(told.details).toHaveProperty('problem')
      expect(told.message).not.toMatch(/\{\{|refusals/)
    }
  }
})

test('the place of the mistake is named', async ({ http }) => {
  const editor = await http.as('editor')
  const thread = { article: 1, kind: 'shout', text: 'x' }
  const told = await refused(await editor.post('/api/threads', { data: thread }))
  expect(told.details).toMatchObject({ path: 'kind' })
  expect(told.message).toContain('kind')
})

test('a body that is too large is not read', async ({ http }) => {
  const editor = await http.as('editor')
  const text = 'س'.repeat(1_100_000)
  const told = await refused(await editor.post('/api/threads', { data: { article: 1, kind: 'note', text } }))
  expect([told.status, told.code, told.details.megabytes]).toEqual([400, 'request.tooLarge', 2])
})

test('a path that names no document is not found', async ({ http }) => {
  const editor = await http.as('editor')
  for (const id of [
    'abc',
    '0',
    '-1',
    '1.5',
    '99999999999',
    '2147483648',
    '999999999',
    '1e3',
    '%D9%A1',
    '1%00',
  ]) {
    for (const path of [
      `/api/articles/${id}/events`,
      `/api/translations/${id}/rows`,
      `/api/articles/1/revisions/${id}`,
    ]) {
      const answer = await editor.get(path)
      expect([400, 404], `${path} ${answer.status()}`).toContain(answer.status())
    }
    const moved = await editor.post(`/api/articles/${id}/submit`, { data: { revision: 1 } })
    expect([400, 404], `submit ${id} ${moved.status()}`).toContain(moved.status())
  }
})

test('characters that no database can store do no harm', async ({ http }) => {
  const editor = await http.as('editor')
  const { article } = await agreed<{ article: { id: number } }>(
    await editor.post('/api/articles/start', { data: {} }),
  )
  const body = `{"article":${article.id},"kind":"note","text":"a\\u0000b \\ud83d c \\ud83d\\ude00"}`
  await agreed(await call(editor, { method: 'POST', path: '/api/threads' }, body))
  const quoted = { article: article.id, kind: 'note', text: 'x', row: 'body:\u0000', quote: '\ud800' }
  await agreed(await editor.post('/api/threads', { data: quoted }))
  const named = { text: 'عنوان\n\nكلام القصة.', filename: 'a\u0000.txt' }
  await agreed(await editor.post('/api/articles/import', { data: named }))
})

test('names of things that do not exist are refused', async ({ http }) => {
  const editor = await http.as('editor')
  const { article } = await agreed<{ article: { id: number } }>(
    await editor.post('/api/articles/start', { data: {} }),
  )
  const nothing = 2_000_000_000
  const bodies = [
    { topics: [nothing] },
    { byline: [nothing] },
    { writer: nothing },
    { topics: [1e12] },
    { writer: 0.5 },
  ]
  for (const body of bodies) {
    const { status } = await refused(await editor.put(`/api/articles/${article.id}/details`, { data: body }))
    expect([400, 422], JSON.stringify(body)).toContain(status)
  }
})

test('no body whatever breaks an endpoint', async ({ http }) => {
  const editor = await http.as('editor')
  const { article } = await agreed<{ article: { id: number } }>(
    await editor.post('/api/articles/start', { data: {} }),
  )
  const words = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('title', 'body:p1', '__proto__', 'note'),
  )
  const leaf = fc.oneof(words, fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
  const known = [
    'revision',
    'base',
    'document',
    'fields',
    'blocks',
    'sources',
    'target',
    'text',
    'kind',
    'article',
    'translation',
    'row',
    'note',
    'reason',
    'languages',
    'requests',
    'topics',
    'segment',
    'minor',
    'from',
    'changes',
    'children',
    'root',
    'body',
    'type',
    'after',
    'block',
    'offset',
    'roles',
    'email',
    'correctionNote',
    'publishAt',
    'base64',
    'ids',
    'all',
    'ar',
    'en',
    'forbiddenEn',
    'contexts',
    'mentions',
    'code',
    'version',
    'kept',
    'bases',
    'segments',
    'standing',
    'seen',
    'texts',
    'authors',
    'before',
    'to',
    'match',
    'side',
  ]
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.string() },
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 7 }),
    ),
  }))
  const body = fc.dictionary(key, tree, { maxKeys: 8 })
  const samples = fc.sample(body, { numRuns: writes.length * 6, seed: 7 })
  for (const [place, sample] of samples.entries()) {
    const endpoint = writes[place % writes.length]
    if (!endpoint || endpoint.path.includes('/people/')) continue
    const path = endpoint.path.replace('/articles/1/', `/articles/${article.id}/`)
    const answer = await call(editor, { ...endpoint, path }, sample)
    expect(answer.status(), `${endpoint.method} ${path} ${JSON.stringify(sample)}`).toBeLessThan(500)
  }
})

test('depth and width of a document do no harm either', async ({ http }) => {
  const editor = await http.as('editor')
  const { article } = await agreed<{ article: { id: number } }>(
    await editor.post('/api/articles/start', { data: {} }),
  )
  const deep = `${'{"root":{"children":['.repeat(20_000)}${']}}'.repeat(20_000)}`
  const base = '{"revision":1,"fields":{},"blocks":[]}'
  const endpoint = { method: 'PUT', path: `/api/articles/${article.id}/content` }
  const told = await refused(await call(editor, endpoint, `{"base":${base},"document":{"body":${deep}}}`))
  expect([told.status, told.code]).toEqual([400, 'document.invalid'])
  const wide = `{"root":{"type":"root","children":[${'{"type":"paragraph","children":[]},'.repeat(40_000)}{}]}}`
  const answer = await call(editor, endpoint, `{"base":${base},"document":{"body":${wide}}}`)
  expect((await refused(answer)).status).toBe(400)
})
